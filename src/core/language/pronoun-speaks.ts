import { LETTERS } from './characters';
import { primaryLanguage } from './primary-language';
import { derived } from './table';

const QUOTATION_MARK = /["“”«»]/;

const clauses = derived(({ leaning, speechVerbs }): RegExp | null => {
  if (!leaning?.subjects || !speechVerbs) return null;
  const pronoun = `(?:${leaning.subjects})`;
  const verb = `(?:${speechVerbs.replaceAll(' ', '|')})`;
  return new RegExp(`["“”«»],? (?:${pronoun} ${verb}|${verb}[ -](?:t-)?${pronoun})(?![${LETTERS}])`);
});

/** Whether a quotation's speaker is only a pronoun: “…,” she said. Never in a language without a table. */
export function pronounSpeaks(sentence: string, lang: string): boolean {
  if (!QUOTATION_MARK.test(sentence)) return false;
  return clauses(primaryLanguage(lang))?.test(sentence.toLowerCase()) ?? false;
}
