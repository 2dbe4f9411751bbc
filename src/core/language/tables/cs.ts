export const functionWords =
  'a v se na je že s z do i to o k ve po pro jako za by jsou ale od jeho který která které být byl tak podle také nebo však není ten';

export const leaning = {
  always:
    'on|ona|ono|oni|jeho|její|jejich|ale|a|i|nebo|však|avšak|proto|tedy|také|navíc|kromě toho|přesto|tak|pak|potom|poté|například|naopak|na druhou stranu|mezitím|nakonec|totiž|po tom|tam|ano|ne|ovšem|rovněž|díky tomu',
  alone: 'to|ten|ta|ti|ty|tento|tato|toto|tito|tyto|oba',
  after: 'byla|bylo|byli|bude|budou|má|mají|může|mohou|musí|znamená|ukazuje',
};

export const sectionNames = {
  introduction: 'úvod',
  conclusion: 'závěr|shrnutí',
  references: 'reference|zdroje|literatura|poznámky',
  appendices: 'příloha|přílohy|dodatek',
};

export const furniture =
  'komentáře|diskuse|přečtěte si také|čtěte také|související články|nejčtenější|sdílet|o autorovi|inzerce|reklama|diskuze|další články|mohlo by vás zajímat|obsah|nejnovější zprávy';
