export const functionWords =
  'a az és hogy nem is egy ez volt de csak van meg mint már ha vagy el még ki be ezt azt pedig lehet kell akkor sem minden ő ezek';

export const leaning = {
  always:
    'ő|ők|neki|nekik|de|és|vagy|azonban|ezért|azért|tehát|így|továbbá|emellett|ezenkívül|mégis|akkor|aztán|majd|például|másrészt|eközben|közben|ugyanakkor|végül|ezután|ott|hiszen|mert|viszont|ráadásul|igen|azóta|eddig|addig|addigra|onnan|oda|emiatt|amiatt|ezáltal|ekkor|akkoriban|mindez|mindezt|aznap|őt|őket|velük|vele|róla|róluk|tőle|benne|rajta|nála|hozzá|tőlük|belőle|eszerint|ennek ellenére|ennek köszönhetően|ettől kezdve|éppen ezért|sőt|hasonlóképpen|mégsem|nem ,|ehelyett|amellett|mindazonáltal',
  alone:
    'ez|az|ezt|azt|ennek|annak|erre|arra|ebből|abból|ebben|abban|ezzel|azzal|ehhez|ahhoz|ettől|attól|erről|arról|ezek|azok|mindkettő',
  after: 'volt|voltak|lesz|van|jelenti|mutatja|lehet|azt',
  articles: 'a|az',
};

export const abbreviations = {
  title: 'dr prof ifj id özv szt ill pl kb ún vö ld szerk ford gr br min kir vmint',
  number: 'sz o old fej bek évf u krt tel',
  open: 'kft bt rt zrt nyrt',
  closing: 'stb',
};

export const afterOrdinal = 'Kerület|Világ|Országos|Nemzetközi|Magyar';

export const speechVerbs = 'mondta mondja kérdezte kérdezi felelte válaszolta írta meséli';

export const sectionNames = {
  introduction: 'bevezetés',
  conclusion: 'összefoglalás|következtetés',
  references: 'hivatkozások|források|jegyzetek',
  appendices: 'függelék|melléklet|mellékletek',
};

export const furniture =
  'hozzászólások|olvassa el ezt is|kapcsolódó cikkek|kapcsolódó|megosztás|hirdetés|ajánlott cikkek|a szerzőről|legolvasottabb|hírlevél|tartalomjegyzék|ezt is olvassa el|címkék';
