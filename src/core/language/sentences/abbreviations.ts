/**
 * How an abbreviation stands to the word after its full stop. `title`: that word belongs to it, so a sentence never
 * ends here. `number`: it belongs to a number after it, and is an ordinary word elsewhere. `open`: a sentence may end
 * here, and does when the next word is one that opens sentences.
 */
export type AbbreviationKind = 'title' | 'number' | 'open';

interface Table {
  readonly title?: string;
  readonly number?: string;
  readonly open?: string;
}

/**
 * Without the last full stop. Written in lower case, a word matches in either case; written with a capital, only with
 * one (`Sat.` is a day, `sat.` is the end of a sentence).
 */
const GENERAL: Table = {
  title:
    'mr mrs ms messrs mme mlle mgr dr prof st ste sgt cpl pvt lt col gen maj capt cmdr adm gov sen rep pres rev hon hr fr mt ft sr sra srta',
  number: 'no nos nr art fig figs vol vols p pp ch chap sec sect eq tab cf n° nº № op ca c par § tel',
  open: 'co corp inc ltd bros jr etc vs al ed eds est dept univ assn approx min max avg Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
};

const TABLES: Readonly<Record<string, Table>> = {
  en: {
    title:
      'Atty insp supt asst Ald Amb Brig Bde Cllr Comdr Cpt Det Fr Gens Hon Ens Msgr Ofc Pfc Reps Sens Sgts Dir Cong Pte Revd Bros',
    open: 'sr esq Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun ave blvd rd hwy pkwy bldg ariz calif colo conn fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo alta ont que viz misc incl med ext hrs mins secs ft oz lb lbs sq',
  },
  de: {
    title:
      'hr hrn fr frl dipl ing med phil jur rer nat habil hl stv ggf bzgl bzw z vgl sog sogen d u inkl exkl evtl geb gest verst insb insbes jhd lat griech engl franz allg ehem bes ev kath urspr eigtl zzgl abzgl Prof Mag Abg Min MinR OStR StR Ing Bd',
    number: 'abs abschn anm aufl bd bl hrsg kap lfd nr s tsd z rd rn ziff str std',
    open: 'usw usf etc pp mio mrd jh Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez a',
  },
  fr: {
    title: 'm mm mme mmes mlle mlles mgr dr pr me st ste',
    number: 'art chap fig p pp vol n° éd t cf env av apr',
    open: 'etc janv févr avr juil sept oct nov déc',
  },
  es: {
    title:
      'sr sra srta sres sras d dña dr dra drs lic ing arq prof profa gral cnel tte sgto cap ud uds vd vds sto sta fr mons excmo excma ilmo av avda',
    number: 'art cap fig núm núms pág págs p pp vol tel tlf n° nº c',
    open: 'etc ee.uu admón cía dpto depto ene feb mar abr may jun jul ago sep sept oct nov dic',
  },
  it: {
    title:
      'sig sigg sig.ra sig.na dott dott.ssa dr avv ing arch geom prof prof.ssa rag on sen cav comm mons gen col cap ten s ss spett egr gent',
    number: 'art artt cap fig n nn p pp pag pagg vol tel sez c.a',
    open: 'ecc etc es ad.es genn febb mar apr magg giu lug ago set sett ott nov dic',
  },
  pt: {
    title:
      'sr sra srs sras srta d dr dra drs eng arq prof profa exmo exma ilmo gen cel cap ten sgt pe av dep sen min pres gov',
    number: 'art cap fig núm n° nº pág págs p pp vol tel c',
    open: 'etc ltda cia s.a jan fev mar abr mai jun jul ago set out nov dez',
  },
  nl: {
    title: 'dhr mevr mw mr drs ir ing prof dr ds st jhr bijv bv d.w.z o.a m.n t.a.v i.v.m resp zgn ca',
    number: 'art blz p pag nr nrs vol fig hfdst lid',
    open: 'enz etc e.d jan feb mrt apr jun jul aug sept okt nov dec',
  },
  pl: {
    title:
      'dr prof mgr inż hab ks św bp abp gen płk mjr kpt por sierż al ul pl os np m.in tzn tzw im red dyr min pos',
    number: 'art nr ust pkt poz rozdz rys s str t tab tel zob por ok',
    open: 'itd itp r w tys mln mld godz zł',
  },
  ru: {
    title:
      'г гг гр г-н г-жа им ул пр просп пл пер д кв корп стр обл р-н пос пгт с дер св проф акад доц канд тов см ср напр т.е т.н т.к ген полк',
    number: 'рис табл гл стр с ст п пп т тт ч № тел',
    open: 'др пр руб коп тыс млн млрд долл дол в вв т.п т.д н.э янв февр апр авг сент окт нояб дек',
  },
  da: {
    title: 'hr hrn fr frk dr prof adj lekt st bl.a f.eks dvs eks ca kgl fhv cand mag',
    number: 'art bd bind fig kap kl nr pkt s sml stk tlf jf',
    open: 'osv mv o.l m.m mio mia jan feb mar apr jun jul aug sept okt nov dec',
  },
  sv: {
    title: 'hr fr frk dr prof st bl.a t.ex d.v.s dvs s.k t.o.m fr.o.m resp ca kungl f.d',
    number: 'art bd fig kap kl nr pkt s sid st tel jfr',
    open: 'osv m.m m.fl o.d etc milj jan feb mar apr jun jul aug sept okt nov dec',
  },
  bg: { title: 'проф д-р доц инж ул бул пл гр св вж напр вкл', number: 'стр с т чл', open: 'г т.г др' },
  ar: { title: 'د م أ أ.د ا.د', open: 'ص.ب' },
  kk: { title: 'проф ж', open: 'т.б т.с.с жыл' },
};

type Lookup = ReadonlyMap<string, AbbreviationKind>;

const lookups = new Map<string, Lookup>();

function addTable(table: Table, into: Map<string, AbbreviationKind>): void {
  for (const kind of ['open', 'number', 'title'] as const) {
    for (const word of table[kind]?.split(' ') ?? []) into.set(word, kind);
  }
}

function lookupOf(primary: string): Lookup {
  let lookup = lookups.get(primary);
  if (!lookup) {
    const entries = new Map<string, AbbreviationKind>();
    addTable(GENERAL, entries);
    addTable(TABLES[primary] ?? {}, entries);
    lookup = entries;
    lookups.set(primary, lookup);
  }
  return lookup;
}

/** How the word before a full stop abbreviates in this language; `null` for an ordinary word. */
export function abbreviationKind(word: string, primary: string): AbbreviationKind | null {
  const lookup = lookupOf(primary);
  const lower = word.toLowerCase();
  return (
    lookup.get(lower) ??
    (lower === word ? null : (lookup.get(word[0] + lower.slice(1)) ?? lookup.get(word) ?? null))
  );
}
