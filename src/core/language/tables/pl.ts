export { pol as stopWords } from 'stopword';

export const functionWords =
  'i w na nie się z że do to jest o jak po co ale za od jego jej czy tak przez są dla był już tylko oraz tym które który być ich ten ta';

export const leaning = {
  always:
    'on|ona|ono|oni|jego|jej|ich|im|ale|i|a|oraz|lub|albo|lecz|jednak|więc|zatem|dlatego|ponadto|poza tym|także|też|również|tak|wtedy|potem|następnie|natomiast|mimo to|na przykład|przeciwnie|z drugiej strony|tymczasem|w rezultacie|w efekcie|wreszcie|ponieważ|bo|dzięki temu|tam|po drugie|zaś|czyli|tego dnia|tego samego dnia|tego roku|w tym czasie|w tym samym czasie|w tym celu|po tym|od tego czasu|od tej pory|od tamtej pory|od tamtego czasu|do tej pory|stąd|stamtąd|wówczas|one|niego|tym samym|tym razem|przy tym|do tego|mimo tego|tyle że|z kolei|co więcej|w dodatku|toteż|otóż|zresztą|niemniej|tym bardziej|zamiast tego|z tego powodu|właśnie dlatego|dopiero wtedy|jeśli tak|jeśli nie|w takim przypadku|w tym przypadku',
  alone: 'to|ten|ta|te|ci|oba|obaj|wszystko|wszyscy',
  after:
    'był|była|było|byli|były|będzie|będą|ma|mają|może|mogą|musi|oznacza|pokazuje|właśnie|znaczy|zaskoczyło|zaskakuje|sprawiło|sprawia|spowodowało|wystarczyło|wystarczy|wystarcza|udało|dało|daje|działa|działało|stało|zdarzyło|dotyczy|nie|już|jedyny|jedyna|jedyne|pierwszy|pierwsza|pierwsze|najstarszy|najstarsza|znacznie|bardzo|tylko|dopiero|więcej|mniej',
  partitives: 'z nich|z tych|nim|nich|niego|niej|nimi|nią|mu|go|jej|im|ich',
  clauses: 'gdy|kiedy|jeśli|jeżeli|choć|chociaż|ponieważ|zanim',
  subjects: 'on|ona|ono|oni|one',
};

export const asides = {
  opens:
    'kliknij|czytaj także|czytaj też|czytaj więcej|zobacz także|zobacz też|zapisz się|subskrybuj|obserwuj nas|fot\\.|reklama',
  holds: 'kliknij tutaj|kliknij tu|wszelkie prawa zastrzeżone',
  announces: 'w tym artykule|ten artykuł|poniżej|oto',
};

export const abbreviations = {
  title:
    'dr prof mgr inż hab ks św bp abp gen płk mjr kpt por sierż al ul pl os np m.in tzn tzw im red dyr min pos',
  number: 'art nr ust pkt poz rozdz rys s str t tab tel zob por ok',
  open: 'r w tys mln mld godz zł',
};

export const speechVerbs =
  'powiedział powiedziała mówi zapytał zapytała dodał dodała odpowiedział odpowiedziała';

export const sectionNames = {
  introduction: 'wstęp|wprowadzenie',
  conclusion: 'wnioski|podsumowanie|zakończenie',
  references: 'przypisy|źródła|bibliografia|linki zewnętrzne',
  appendices: 'załącznik|załączniki|aneks|dodatek',
};

export const furniture =
  'komentarze|dodaj komentarz|zobacz także|czytaj także|czytaj też|powiązane artykuły|polecane|udostępnij|zapisz się na newsletter|o autorze|reklama|spis treści|zobacz też|podobne artykuły|najczęściej czytane|powiązane|przeczytaj także|przeczytaj również|najnowsze|udostępnij artykuł|warto przeczytać';
