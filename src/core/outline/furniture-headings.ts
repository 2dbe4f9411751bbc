import { headingText } from './heading-text';

// What a page sets round its articles: comments, related reading, sharing, newsletters, authors, advertising, contents.
// Whole headings in lower case without signs; words an author may well use for a section ("discussion", "about") stay out.
const WHOLE = new Set(
  [
    'more|comments|comment|leave a comment|leave a reply|post a comment|add a comment|join the conversation|reader comments|related|related articles|related posts|related stories|related story|related content|related coverage|related news|related topics|related links|related videos|read more|read next|read also|more stories|more articles|more news|more posts|up next|dont miss|recommended|recommended for you|recommended reading|you may also like|you might also like|editors picks|top stories|latest news|latest posts|latest stories|recent posts|recent articles|recent comments|most read|most popular|trending|trending now|popular posts|share|share this|share on|share this article|share this post|share this story|follow us|subscribe|subscribe now|subscribe to our newsletter|newsletter|newsletters|sign up|stay connected|about the author|about the authors|about author|advertisement|advertising|sponsored|sponsored content|contents|table of contents|in this article|on this page|filed under|tags|post navigation|navigation menu|story continues|story continues below|continue reading|more information',
    'kommentare|kommentar schreiben|kommentar hinterlassen|schreiben sie einen kommentar|schreibe einen kommentar|mehr zum thema|lesen sie auch|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|ähnliche artikel|ähnliche beiträge|verwandte artikel|weitere artikel|meistgelesen|neueste beiträge|teilen|artikel teilen|newsletter abonnieren|über den autor|über die autorin|anzeige|werbung|inhaltsverzeichnis|schlagwörter',
    'commentaires|commentaire|laisser un commentaire|vos commentaires|à lire aussi|lire aussi|lire la suite|sur le même sujet|articles similaires|articles liés|articles connexes|vous aimerez aussi|les plus lus|articles récents|partager|partager cet article|suivez nous|abonnez vous|abonnez vous à notre newsletter|à propos de lauteur|publicité|sommaire|table des matières',
    'comentarios|deja un comentario|deja una respuesta|artículos relacionados|noticias relacionadas|relacionados|te puede interesar|lee también|leer más|lo más leído|más noticias|entradas recientes|compartir|comparte|síguenos|suscríbete|suscríbete a nuestra newsletter|boletín|sobre el autor|publicidad|índice de contenidos|etiquetas',
    'comentários|deixe um comentário|deixe uma resposta|artigos relacionados|notícias relacionadas|leia também|leia mais|veja também|mais lidas|compartilhe|compartilhar|partilhar|siga nos|inscreva se|assine nossa newsletter|sobre o autor|publicidade',
    'commenti|lascia un commento|articoli correlati|leggi anche|potrebbe interessarti anche|potrebbero interessarti|i più letti|ultime notizie|condividi|seguici|iscriviti alla newsletter|informazioni sullautore|pubblicità|indice dei contenuti',
    'reacties|geef een reactie|lees ook|lees meer|gerelateerde artikelen|meest gelezen|delen|deel dit artikel|volg ons|nieuwsbrief|over de auteur|advertentie|inhoudsopgave',
    'kommentarer|lämna ett svar|läs också|läs mer|relaterade artiklar|mest läst|dela|följ oss|nyhetsbrev|om författaren|annons|læs også|relaterede artikler|mest læste|del artiklen|følg os|nyhedsbrev|om forfatteren|annonce|les også|relaterte artikler|mest lest|del artikkelen|annonse',
    'kommentit|lue myös|luetuimmat|jaa artikkeli|uutiskirje|tilaa uutiskirje|mainos|sisällysluettelo',
    'komentarze|dodaj komentarz|zobacz także|czytaj także|czytaj też|powiązane artykuły|polecane|udostępnij|zapisz się na newsletter|o autorze|reklama|spis treści',
    'komentáře|diskuse|přečtěte si také|čtěte také|související články|nejčtenější|sdílet|o autorovi|inzerce',
    'комментарии|оставить комментарий|читайте также|по теме|материалы по теме|похожие статьи|самое читаемое|поделиться|подписаться|подпишитесь на рассылку|об авторе|реклама|оглавление|теги',
    'коментарі|читайте також|схожі статті|поділитися|підписатися|про автора|зміст',
    'σχόλια|σχετικά άρθρα|διαβάστε επίσης|διαβάστε ακόμα|κοινοποίηση|διαφήμιση',
    'yorumlar|bir yanıt yazın|yorum yap|ilgili haberler|ilgili yazılar|benzer haberler|en çok okunanlar|paylaş|abone ol|bülten|yazar hakkında|reklam|içindekiler',
    'التعليقات|اترك تعليقا|اقرأ أيضا|اقرأ المزيد|مقالات ذات صلة|مواضيع ذات صلة|الأكثر قراءة|شارك|تابعنا|اشترك|النشرة البريدية|عن الكاتب|إعلان|المحتويات',
    'نظرات|دیدگاه ها|مطالب مرتبط|اخبار مرتبط|بیشتر بخوانید|خبرنامه|درباره نویسنده|تبلیغات|תגובות|קראו גם|כתבות נוספות|פרסומת',
    'टिप्पणियाँ|यह भी पढ़ें|ये भी पढ़ें|संबंधित खबरें|और पढ़ें|शेयर करें|विज्ञापन',
    '评论|發表評論|发表评论|網友評論|留言|相关文章|相關文章|相关阅读|相關新聞|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|猜你喜欢|热门文章|熱門文章|最新文章|分享|分享到|关注我们|订阅|訂閱|关于作者|關於作者|广告|廣告|目录|目錄',
    'コメント|コメントを残す|関連記事|関連ニュース|関連リンク|あわせて読みたい|おすすめ記事|人気記事|最新記事|最近の投稿|シェア|シェアする|この記事をシェア|メルマガ登録|この記事を書いた人|広告|スポンサーリンク|目次',
    '댓글|댓글 남기기|관련 기사|관련기사|관련 글|추천 기사|많이 본 뉴스|인기 기사|공유하기|구독하기|뉴스레터|저자 소개|광고|목차',
    'komentar|tinggalkan balasan|baca juga|artikel terkait|berita terkait|terpopuler|bagikan|berlangganan|tentang penulis|iklan|daftar isi',
    'bình luận|xem thêm|tin liên quan|bài viết liên quan|có thể bạn quan tâm|đọc nhiều|chia sẻ|về tác giả|quảng cáo|mục lục|ความคิดเห็น|ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|อ่านเพิ่มเติม|แชร์|โฆษณา|สารบัญ',
  ]
    .join('|')
    .split('|'),
);

/** A heading that starts so goes on with a name or a title: "More from …", "Share on …". */
const OPENINGS =
  /^(?:more (?:from|in|stories|news|articles)|gallery|photos|video|in pictures|read more|related|also read|read also|see also|recommended|watch|don.?t miss|share (?:on|this)|follow us|subscribe to|sign up for|mehr (?:von|aus)|lesen sie auch|à lire aussi|lire aussi|lee también|leia também|leggi anche|lees ook|läs också|læs også|les også|читайте также|baca juga)\s*[:：|–—]/iu;
const MORE_FROM =
  /^(?:More|MORE) (?:[Aa]rticles |[Ss]tories |[Pp]osts )?(?:from|From|FROM|by|By) ["'‘“]?\p{Lu}/u;
/** "More great stories", "Most read in business", "The year in pictures". */
const LISTINGS =
  /^(?:more .{0,40}\b(?:stories|articles|news|posts|videos|coverage)|(?:most|top) (?:read|popular|viewed|shared)\b.*|.*\bin (?:pictures|photos))$/iu;
/** A picture of a gallery, "3/50 The pier", or a caption, "Figure 2. The lens". */
const CAPTION =
  /^(?:\d{1,3}\s?(?:\/|of)\s?\d{1,3}\b|(?:fig|figure|table|abb|abbildung|tabelle|tableau|figura|tabla|tabella)\.? \d{1,3}\s?[.:–-])/iu;

// U+0307 is what lower case makes of a Turkish capital İ.
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]|\u0307/g, '')
    .replace(/[\p{P}\p{S}\p{N}\s]+/gu, ' ')
    .trim();
}

/** Whether a heading announces the page's furniture (comments, related reading, sharing) and not a section of the text. */
export function isFurnitureHeading(text: string): boolean {
  const heading = headingText(text);
  return (
    WHOLE.has(plain(heading)) ||
    [OPENINGS, MORE_FROM, LISTINGS, CAPTION].some((pattern) => pattern.test(heading))
  );
}
