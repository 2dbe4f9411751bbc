export const functionWords =
  'a v se na je že s z do i to o k ve po pro jako za by jsou ale od jeho který která které být byl tak podle také nebo však není ten';

export const leaning = {
  always:
    'on|ona|ono|oni|jeho|její|jejich|ale|a|i|nebo|však|avšak|proto|tedy|také|navíc|kromě toho|přesto|tak|pak|potom|poté|například|naopak|na druhou stranu|mezitím|nakonec|totiž|po tom|tam|ano|ovšem|rovněž|díky tomu|jej|ji|jemu|jim|kvůli tomu|k tomu|o tom|od té doby|do té doby|tou dobou|v té době|tehdy|odtud|odtamtud|místo toho|i tak|vedle toho|od toho|za to|stejně tak|z toho|zato|právě proto|ne ,|nicméně|přitom|jenže|zároveň|teprve pak|ona sama|on sám',
  alone: 'to|ten|ta|tím|tomu|toho|ti|ty|tento|tato|toto|tito|tyto|oba',
  after:
    'byla|bylo|byli|bude|budou|má|mají|může|mohou|musí|znamená|ukazuje|překvapilo|stačí|stačilo|trvá|trvalo|stojí|stálo|platí|platilo|stalo|pomohlo|pomáhá|už|již|ještě|jen|velmi|téměř|první|jediný|jediná|jediné|nejstarší',
  partitives: 'z nich|jich|jim|mu|ho|ji|jej|něm|ní|nich|němu|něho|ním|nim|nimi|jemu',
};

export const abbreviations = {
  title:
    'ing mudr judr mgr bc mvdr phdr rndr paeddr phmr doc prof dr csc ul nám tř sv tzv tj např mj resp popř příp gen plk kpt por pí bl',
  number: 'č čís str s odst čl kap obr tab r roč sv tel',
  open: 'hod min tis mil mld př.n.l n.l a.s s.r.o spol',
  closing: 'atd apod aj',
};

export const afterOrdinal = 'FC|FK|SK|ZŠ|MŠ|LF|Sborník';

export const speechVerbs =
  'řekl řekla říká zeptal zeptala odpověděl odpověděla dodal dodala napsal napsala vysvětluje';

export const sectionNames = {
  introduction: 'úvod',
  conclusion: 'závěr|shrnutí',
  references: 'reference|zdroje|literatura|poznámky',
  appendices: 'příloha|přílohy|dodatek',
};

export const furniture =
  'komentáře|diskuse|přečtěte si také|čtěte také|související články|nejčtenější|sdílet|o autorovi|inzerce|reklama|diskuze|další články|mohlo by vás zajímat|obsah|nejnovější zprávy';
