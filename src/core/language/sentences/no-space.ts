import { functionWords } from '../function-words';
import { abbreviationKind } from './abbreviations';
import type { Place } from './place';

const BEFORE = /(?:^|[\s"“(])(?:[\p{L}'’-]*\p{Ll}{2}|\d{1,3}(?:,\d{3})+)$/u;
const AFTER = /^(?:\p{Lu}\p{Ll}*(?=[\s,])|[IVXLC]+(?=\s)|\p{Lu}\p{Ll}+(?=\.\s))/u;

/** Code units looked at on either side. */
const WINDOW = 40;

/**
 * Whether a stop with no white space after it ends a sentence all the same: "Hello world.Today is…". File names,
 * domains, versions and identifiers do not: the word before must be a plain word or amount, the word after a
 * capitalized one with more text behind it; after a name, only a word that opens sentences will do.
 */
export function endsWithoutSpace(place: Place): boolean {
  const { text, lang, start, close } = place;
  const before = BEFORE.exec(text.slice(Math.max(0, start - WINDOW), start))?.[0].replace(/^[\s"“(]/, '');
  const after = AFTER.exec(text.slice(close, close + WINDOW))?.[0];
  if (before === undefined || after === undefined) return false;
  if (!/^\p{Lu}/u.test(before)) return true;
  return functionWords(lang).has(after.toLowerCase()) || abbreviationKind(after, lang) === 'title';
}
