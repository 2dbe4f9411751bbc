export const functionWords =
  'ja on ei se että oli hän joka ovat mutta kun niin kuin myös tai sen jos ole nyt voi mukaan sekä vain kuitenkin ne tämä he mitä olla';

export const sectionNames = {
  introduction: 'johdanto',
  conclusion: 'yhteenveto|johtopäätökset|lopuksi',
  references: 'lähteet|viitteet',
  appendices: 'liite|liitteet',
};

export const furniture =
  'kommentit|lue myös|luetuimmat|jaa artikkeli|uutiskirje|tilaa uutiskirje|mainos|sisällysluettelo|aiheeseen liittyvää|uusimmat|lisää aiheesta|kirjoittajasta|sisällys|kommentoi';
