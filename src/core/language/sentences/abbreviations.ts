import { tableOf } from '../table';
import type { Abbreviations, LanguageTable } from '../table';

/** How an abbreviation stands to the word after its full stop. */
export type AbbreviationKind = keyof Abbreviations;

/** Abbreviations of names, references and dates that many languages share. */
const GENERAL: Abbreviations = {
  title:
    'mr mrs ms messrs mme mlle mgr dr prof st ste sgt cpl pvt lt col gen maj capt cmdr adm gov sen rep pres rev hon hr fr mt ft sr sra srta',
  number: 'no nos nr art fig figs vol vols p pp ch chap sec sect eq tab cf n° nº № op ca c par § tel',
  open: 'co corp inc ltd bros jr etc vs al ed eds est dept univ assn approx min max avg Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
};

type Lookup = ReadonlyMap<string, AbbreviationKind>;

const lookups = new WeakMap<LanguageTable, Lookup>();

function addAbbreviations(abbreviations: Abbreviations, into: Map<string, AbbreviationKind>): void {
  for (const kind of ['open', 'number', 'title'] as const) {
    for (const word of abbreviations[kind]?.split(' ') ?? []) into.set(word, kind);
  }
}

function lookupOf(primary: string): Lookup {
  const table = tableOf(primary);
  let lookup = lookups.get(table);
  if (!lookup) {
    const entries = new Map<string, AbbreviationKind>();
    addAbbreviations(GENERAL, entries);
    addAbbreviations(table.abbreviations ?? {}, entries);
    lookup = entries;
    lookups.set(table, lookup);
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
