import { latinSource } from './letter-pattern';

/** Whether a character (one UTF-16 code unit) is of a class; `undefined`, beyond the end of a text, is of none. */
type CharacterClass = (character: string | undefined) => boolean;

/** After the last Latin letter of the Unicode blocks that follow one another. */
const LATIN_END = 'ɐ';

function isGeneralPunctuation(character: string): boolean {
  return character >= '\u2000' && character < '\u2070';
}

/** A class by Unicode properties, which are read only for what is not Latin. */
function classOf(source: string): CharacterClass {
  const latin = new RegExp(latinSource(source), 'u');
  let other: RegExp | undefined;
  const holdsSmall = latin.test('a');
  return (character) => {
    if (character === undefined) return false;
    if (character >= 'a' && character <= 'z') return holdsSmall;
    const isLatin = character < LATIN_END || isGeneralPunctuation(character);
    return (isLatin ? latin : (other ??= new RegExp(source, 'u'))).test(character);
  };
}

export const isLetter = classOf(String.raw`\p{L}`);

/** A digit or another number, such as "½". */
export const isDigit = classOf(String.raw`\p{N}`);

/** A letter, a mark that combines with one, or a digit. */
export const isWordCharacter = classOf(String.raw`[\p{L}\p{M}\p{N}]`);

/** White space as in a regular expression's `\s`. */
export const isSpace: CharacterClass = (character) =>
  character === ' ' || (character !== undefined && /\s/.test(character));

/** Whether a character is one of those listed. */
export function isOneOf(characters: string, character: string | undefined): boolean {
  return character !== undefined && characters.includes(character);
}

/** A letter that has a small one. */
export const isCapital: CharacterClass = (character) => character?.toLowerCase() !== character;

/** A letter that has a capital one. */
export const isSmall: CharacterClass = (character) => character?.toUpperCase() !== character;

/**
 * Source of a character class without Unicode properties: the blocks of letters, roughly, for expressions that look
 * where a word ends.
 */
export const LETTERS = 'A-Za-zªµºÀ-ÖØ-öø-\\u1fff\\u2c00-\\u2dff\\u3005-\\ud7ff';
