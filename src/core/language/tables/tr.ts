export const functionWords =
  've bir bu da de için ile olarak çok daha gibi olan ne o en kadar ama sonra ise değil var her mi oldu olduğu diye ancak bunu şu biz ben';

export const leaning = {
  always:
    'o|onlar|onun|onların|ona|onu|kendisi|ama|ve|veya|ya da|fakat|ancak|ayrıca|bunun için|bu nedenle|bu yüzden|dolayısıyla|böylece|sonra|daha sonra|ardından|örneğin|mesela|aksine|öte yandan|bu arada|bununla birlikte|buna rağmen|yine de|oysa|nitekim|üstelik|hatta|sonuçta|çünkü|orada|evet|hayır|zira',
  alone: 'bu|şu|bunlar|bunun|bunu|buna|bundan|bununla|ikisi',
  after: 'ise|nedenle|yüzden|sayede|durum|değil|demek|şekilde',
};

export const abbreviations = {
  title:
    'dr prof doç yrd uzm op av mim müh ecz sn hz alb yzb bnb gen mah cad sok sk bulv apt blv bkz örn yy m.ö m.s t.c st',
  number: 'no nr s ss md fık tel',
  open: 'a.ş ltd şti',
  closing: 'vb vs vd',
};

export const afterOrdinal =
  'Dünya|Köprü|Bölge|Cadde|Sokak|Yüzyıl|Ordu|Kolordu|Tümen|Alay|Noter|Lig|Ulusal|Uluslararası|Geleneksel|Cumhurba|Olağan|Dönem|Kat|Sınıf|Bölüm|Ağır|Asliye|Sulh|İcra|Daire|Yıl';

export const speechVerbs = 'dedi diyor sordu söyledi yanıtladı ekledi açıkladı yazdı';

export const sectionNames = {
  introduction: 'giriş',
  conclusion: 'sonuç|özet',
  references: 'kaynakça|kaynaklar|dipnotlar',
  appendices: 'ek|ekler',
};

export const furniture =
  'yorumlar|bir yanıt yazın|yorum yap|ilgili haberler|ilgili yazılar|benzer haberler|en çok okunanlar|paylaş|abone ol|bülten|yazar hakkında|reklam|içindekiler|bunlar da ilginizi çekebilir|ayrıca okuyun|benzer yazılar|bir cevap yazın|ilginizi çekebilir|son haberler|bunu paylaş';
