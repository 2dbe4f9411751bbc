import { letterPattern } from '../letter-pattern';
import { functionWords } from '../function-words';
import { abbreviationKind } from './abbreviations';
import type { Place } from './place';

const BEFORE = letterPattern(String.raw`(?:^|[\s"“(])(?:[\p{L}'’-]*\p{Ll}{2}|\d{1,3}(?:,\d{3})+)$`);
const CAPITALIZED = letterPattern(String.raw`^\p{Lu}`);
const AFTER = letterPattern(String.raw`^(?:\p{Lu}\p{Ll}*(?=[\s,])|[IVXLC]+(?=\s)|\p{Lu}\p{Ll}+(?=\.\s))`);

/** Code units looked at on either side. */
const WINDOW = 40;

/**
 * Whether a stop with no white space after it ends a sentence all the same: "Hello world.Today is…". File names,
 * domains, versions and identifiers do not: the word before must be a plain word or amount, the word after a
 * capitalized one with more text behind it; after a name, only a word that opens sentences will do.
 */
export function endsWithoutSpace(place: Place): boolean {
  const { text, lang, start, close } = place;
  const left = text.slice(Math.max(0, start - WINDOW), start);
  const right = text.slice(close, close + WINDOW);
  const before = BEFORE(left)
    .exec(left)?.[0]
    .replace(/^[\s"“(]/, '');
  const after = AFTER(right).exec(right)?.[0];
  if (before === undefined || after === undefined) return false;
  if (!CAPITALIZED(before).test(before)) return true;
  return functionWords(lang).has(after.toLowerCase()) || abbreviationKind(after, lang) === 'title';
}
