export { deu as stopWords } from 'stopword';

export const functionWords =
  'der die und das in den von zu ist mit sich des auf für nicht ein eine dem im es auch als an er sie wir ich aber wie nach bei aus dass wird war';

export const leaning = {
  always:
    'er|sie|es|ihm|ihn|ihr|ihre|ihrer|ihrem|ihren|sein|seine|seiner|seinem|seinen|ihnen|aber|und|oder|denn|doch|sondern|jedoch|allerdings|außerdem|zudem|deshalb|daher|darum|deswegen|dadurch|damit|dabei|dafür|dagegen|danach|davor|dazu|daraus|darauf|darin|darüber|davon|also|somit|folglich|trotzdem|dennoch|ferner|ebenso|auch|dann|so|hingegen|stattdessen|schließlich|zum beispiel|beispielsweise|im gegenteil|aus diesem grund|unterdessen|inzwischen|gleichzeitig|andererseits|hierzu|hierbei|hier|dort|demnach|überdies|immerhin|zweitens|drittens|ja|nein|genau das|genau dies|genau so|genau solche|seither|seitdem|damals|daran|dazwischen|dahinter|hinzu kommt|hinzu kam|erst dann|erst danach|trotz allem|vielmehr|insofern|wenn ja|falls ja|falls nicht|wenn nicht ,|in diesem fall',
  alone: 'dies|das|dieser|diese|dieses|diesem|diesen|jene|jener|beide|letztere|letzterer',
  after:
    'sind|waren|wurde|wurden|hatte|hatten|kann|können|konnte|muss|müssen|soll|sollen|sollte|will|wollen|könnte|wäre|würde|gilt|bedeutet|zeigt|zeigte|führt|führte|macht|machte|liegt|lag|geht|ging|kommt|kam|heißt|gibt|gab|bleibt|blieb|scheint|betrifft|sagte|sagt|glaubt|glaubte|glaubten|weiß|wusste|wussten|sieht|sah|hört|hörte|klingt|klang|freut|freute|ändert|änderte|gelingt|gelang|reicht|reichte|stimmt|stimmte|steht|stand|hilft|half|fällt|fiel|nennt|nannte|überrascht|überraschte|hält|hielt|braucht|brauchte|spricht|sprach|wirkt|wirkte|dauert|dauerte|kostet|kostete|entspricht|entsprach|erklärt|erklärte|ermöglicht|ermöglichte|bringt|brachte|passt|passte|passiert|passierte|geschieht|geschah|ärgert|ärgerte|lässt|ließ',
  partitives: 'von ihnen|von diesen|unter ihnen|ihm|ihnen|ihr|ihn',
  clauses: 'wenn|als|weil|obwohl|nachdem|während|da|falls|ob|bevor',
  subjects: 'er|sie|es',
};

export const asides = {
  opens:
    'klicken sie|klick auf|lesen sie|lies auch|mehr zum thema|abonnieren sie|folgen sie uns|foto:|bild:|quelle:|anzeige',
  holds: 'hier klicken|klicken sie hier|alle rechte vorbehalten',
  announces:
    'in diesem (?:artikel|beitrag|text|kapitel)|im folgenden|dieser (?:artikel|beitrag)|hier sind|hier finden sie',
};

export const abbreviations = {
  title:
    'hr hrn fr frl dipl ing med phil jur rer nat habil hl stv ggf bzgl bzw z vgl sog sogen d u inkl exkl evtl geb gest verst insb insbes jhd lat griech engl franz allg ehem bes ev kath urspr eigtl zzgl abzgl Prof Mag Abg Min MinR OStR StR Ing Bd Fa',
  number: 'abs abschn anm aufl bd bl hrsg kap lfd nr s tsd z rd rn ziff str std',
  open: 'pp mio mrd jh Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez a',
};

export const afterOrdinal =
  'Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahr|Klasse|Platz|Mal|Tag|Stock|Geburtstag|Kapitel|Auflage|Bundes|Welt|Armee|Etage|Semester|Spieltag|Minute|Runde';

export const speechVerbs = 'sagte sagt fragte fragt rief antwortete erklärte meinte schrieb';

export const sectionNames = {
  introduction: 'einleitung|einführung|überblick|hintergrund',
  conclusion: 'fazit|schluss|schlussfolgerung|zusammenfassung|ausblick',
  references: 'literatur|literaturverzeichnis|einzelnachweise|quellen|weblinks|anmerkungen|fußnoten',
  appendices: 'anhang|anhänge',
};

export const furniture =
  'kommentare|kommentar schreiben|kommentar hinterlassen|schreiben sie einen kommentar|schreibe einen kommentar|mehr zum thema|lesen sie auch|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|ähnliche artikel|ähnliche beiträge|verwandte artikel|weitere artikel|meistgelesen|neueste beiträge|teilen|artikel teilen|newsletter abonnieren|über den autor|über die autorin|anzeige|werbung|inhaltsverzeichnis|schlagwörter|empfohlener redaktioneller inhalt|folgen sie uns|mehr lesen|mehr dazu|newsletter anmelden|zur startseite';
