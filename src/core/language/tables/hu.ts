export const functionWords =
  'a az és hogy nem is egy ez volt de csak van meg mint már ha vagy el még ki be ezt azt pedig lehet kell akkor sem minden ő ezek';

export const leaning = {
  always:
    'ő|ők|neki|nekik|de|és|vagy|azonban|ezért|azért|tehát|így|továbbá|emellett|ezenkívül|mégis|akkor|aztán|majd|például|másrészt|eközben|közben|ugyanakkor|végül|ezután|ott|hiszen|mert|viszont|ráadásul|igen|nem',
  alone: 'ez|az|ezek|azok|mindkettő',
  after: 'volt|voltak|lesz|van|jelenti|mutatja|lehet|azt',
};

export const sectionNames = {
  introduction: 'bevezetés',
  conclusion: 'összefoglalás|következtetés',
  references: 'hivatkozások|források|jegyzetek',
  appendices: 'függelék|melléklet|mellékletek',
};

export const furniture =
  'hozzászólások|olvassa el ezt is|kapcsolódó cikkek|kapcsolódó|megosztás|hirdetés|ajánlott cikkek|a szerzőről|legolvasottabb|hírlevél|tartalomjegyzék|ezt is olvassa el|címkék';
