export const functionWords =
  'și de în a la cu o un pe din care nu este că pentru mai se sunt ca să au fost dar lui sau al după prin această acest el ea ce';

export const leaning = {
  always:
    'el|ei|ele|lui|lor|acesta|aceștia|acestea|dar|și|sau|iar|însă|totuși|de asemenea|în plus|astfel|deci|prin urmare|așadar|atunci|apoi|după aceea|de exemplu|dimpotrivă|pe de altă parte|între timp|în schimb|de aceea|acolo|da|nu|totodată|ulterior|la rândul său',
  alone: 'asta|aceasta|acela|ambii',
  after: 'e|era|erau|va|vor|poate|pot|trebuie|înseamnă|arată',
};

export const sectionNames = {
  introduction: 'introducere',
  conclusion: 'concluzii|concluzie',
  references: 'referințe|bibliografie|note|surse',
  appendices: 'anexă|anexe|apendice',
};

export const furniture =
  'comentarii|citește și|citeşte şi|articole similare|articole recomandate|distribuie|publicitate|despre autor|cele mai citite|cuprins|abonează te la newsletter|recomandări|lasă un răspuns|citește mai mult|etichete';
