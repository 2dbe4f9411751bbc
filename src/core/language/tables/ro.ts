export const functionWords =
  'și de în a la cu o un pe din care nu este că pentru mai se sunt ca să au fost dar lui sau al după prin această acest el ea ce';

export const leaning = {
  always:
    'el|ei|ele|lui|lor|acesta|aceștia|acestea|dar|și|sau|iar|însă|totuși|de asemenea|în plus|astfel|deci|prin urmare|așadar|atunci|apoi|după aceea|de exemplu|dimpotrivă|pe de altă parte|între timp|în schimb|de aceea|acolo|da|nu|totodată|ulterior|la rândul său|ea|îi|asta|aceasta|acela|aceea|aceia|acelea|dânsul|dânsa|pe el|pe ea|din acest motiv|din această cauză|cu toate acestea|cu toate astea|în consecință|mai mult|de altfel|de fapt|în același timp|de atunci|până atunci|tot atunci|tot acolo|abia atunci|în cele din urmă|la fel|așa|în final|pe lângă asta|altfel spus',
  alone: 'ambii',
  after: 'e|era|erau|va|vor|poate|pot|trebuie|înseamnă|arată',
  partitives: 'dintre ei|dintre ele|dintre acestea|el|ea|ei|ele',
};

export const abbreviations = {
  title: 'str bd bl sc ap dl dna d-na d-l dr prof ing arh av sf gen col cpt acad jud com mun loc aprox',
  number: 'nr pag pg p art alin lit cap vol fig sec tel cca',
  open: 'mil mld srl s.r.l s.a',
  closing: 'ș.a ş.a ș.a.m.d',
};

export const speechVerbs = 'spune spus întreabă întrebat răspunde răspuns explică explicat scrie';

export const sectionNames = {
  introduction: 'introducere',
  conclusion: 'concluzii|concluzie',
  references: 'referințe|bibliografie|note|surse',
  appendices: 'anexă|anexe|apendice',
};

export const furniture =
  'comentarii|citește și|citeşte şi|articole similare|articole recomandate|distribuie|publicitate|despre autor|cele mai citite|cuprins|abonează te la newsletter|recomandări|lasă un răspuns|citește mai mult|etichete';
