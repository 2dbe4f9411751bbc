import { derived } from '../table';
import type { Abbreviations } from '../table';

/** How an abbreviation stands to the word after its full stop. */
export type AbbreviationKind = keyof Abbreviations;

/** Abbreviations of names, references and dates that many languages share. */
const GENERAL: Abbreviations = {
  title:
    'mr mrs ms messrs mme mlle mgr dr prof st ste sgt cpl pvt lt col gen maj capt cmdr adm gov sen rep pres rev hon hr fr mt ft sr sra srta',
  number: 'no nos nr art fig figs vol vols p pp ch chap sec sect eq tab cf n° nº № op ca c par § tel',
  open: 'co corp inc ltd bros jr vs al ed eds est dept univ assn approx min max avg Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
};

type Lookup = Map<string, AbbreviationKind>;

const lookup = derived((table): Lookup => {
  const entries: Lookup = new Map();
  for (const abbreviations of [GENERAL, table.abbreviations]) {
    for (const kind of ['closing', 'open', 'number', 'title'] as const) {
      for (const word of abbreviations?.[kind]?.split(' ') ?? []) entries.set(word, kind);
    }
  }
  return entries;
});

/** How the word before a full stop abbreviates in this language; `null` for an ordinary word. */
export function abbreviationKind(word: string, primary: string): AbbreviationKind | null {
  const known = lookup(primary);
  const lower = word.toLowerCase();
  return (
    known.get(lower) ??
    (lower === word ? null : (known.get(word[0] + lower.slice(1)) ?? known.get(word) ?? null))
  );
}
