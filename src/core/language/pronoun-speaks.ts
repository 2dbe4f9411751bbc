import { LETTERS } from './characters';
import { primaryLanguage } from './primary-language';
import { derived } from './table';

/** One of them stands before the speaker's clause. */
const MARK = /["“”«»,」]/;

const clauses = derived(({ leaning, speechVerbs }): RegExp | null => {
  if (!leaning?.subjects || !speechVerbs) return null;
  const pronoun = `(?:${leaning.subjects})`;
  const verb = `(?:${speechVerbs.replaceAll(' ', '|')})`;
  const spaced = `(?:["“”«»],?|,) (?:${pronoun} ${verb}|${verb}[ -](?:t-)?${pronoun})(?![${LETTERS}])`;
  return new RegExp(`${spaced}|[”」]${pronoun}[^，。！？]{0,6}${verb}`);
});

/**
 * Whether the speaker of a sentence is only a pronoun: “…,” she said, or: The bridge, she said, is closed. Never in a
 * language without a table.
 */
export function pronounSpeaks(sentence: string, lang: string): boolean {
  if (!MARK.test(sentence)) return false;
  return clauses(primaryLanguage(lang))?.test(sentence.toLowerCase()) ?? false;
}
