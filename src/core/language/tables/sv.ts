export { swe as stopWords } from 'stopword';

export const functionWords =
  'och i att det som en på är av för med till den har de inte om ett han men var jag sig från så vi kan nu eller då man hon detta ska';

export const leaning = {
  always:
    'han|hon|den är|den var|det är|det var|de|dem|hans|hennes|dess|deras|men|och|eller|så|dock|därför|dessutom|däremot|också|även|då|sedan|därefter|därmed|alltså|ändå|emellertid|till exempel|å andra sidan|tvärtom|samtidigt|i stället|istället|slutligen|ja|nej|nämligen|det låter|det betyder|det innebär|det visar|det gör|det gjorde|det tog|det kostade|det gick|det blev|det hade|det räcker|det stämmer|det beror|den heter|den hette|den har|den hade|den blev|den kan|den ligger|den låg|den fick|när den|om den|eftersom den|medan den|där|sedan dess|till skillnad från det|dit|därifrån|dessförinnan|dittills|trots det|trots detta|på så sätt|av den anledningen|vidare|likaså|honom|henne',
  alone: 'detta|denna|dessa|båda',
  after:
    'blir|blev|hade|kunde|skulle|måste|får|fick|vill|betyder|visar|gör|gjorde|gäller|leder|innebär|kommer|kom|stämde|stämmer|fanns|finns|ligger|låg|står|stod|tog|tar|ger|gav|går|gick|ser|såg|heter|hette|används|användes|består|bestod|räcker|räckte|kostar|kostade|överraskade|förvånade',
  partitives: 'av dem|av dessa',
  clauses: 'när|om|eftersom|medan|fast|sedan|innan',
  subjects: 'han|hon|de',
};

export const asides = {
  opens: 'klicka|läs också|läs även|läs mer|prenumerera|följ oss|dela|foto:|bild:|annons',
  holds: 'klicka här|alla rättigheter förbehållna',
  announces: 'i den här artikeln|i denna artikel|nedan|här är',
};

export const abbreviations = {
  title: 'hr fr frk dr prof st bl.a t.ex d.v.s dvs s.k t.o.m fr.o.m resp ca kungl f.d',
  number: 'art bd fig kap kl nr pkt s sid st tel jfr',
  closing: 'm.m m.fl o.d osv',
  open: 'milj jan feb mar apr jun jul aug sept okt nov dec',
};

export const speechVerbs = 'sade sa säger frågade frågar svarade skrev';

export const sectionNames = {
  introduction: 'inledning|introduktion|bakgrund',
  conclusion: 'slutsats|slutsatser|sammanfattning',
  references: 'referenser|källor|noter',
  appendices: 'bilaga|bilagor|appendix',
};

export const furniture =
  'kommentarer|lämna ett svar|läs också|läs mer|relaterade artiklar|mest läst|dela|följ oss|nyhetsbrev|om författaren|annons|läs även|dela artikeln|mer om ämnet|senaste nytt|om skribenten|innehåll';
