/**
 * Regular expressions over kinds of letters. A browser reads the tables of Unicode where it makes a property such as
 * `\p{L}` ready, which takes longer than a whole summary: so nothing is made before it is used, and Latin text with its
 * usual signs, most of the web, is read by an expression that lists its characters.
 */

/** Latin letters, digits, general punctuation, signs of currency, arrows, mathematics and ornaments. */
const LATIN = /^[\0-ɏ\u2000-\u206f₠-₿™←-⌇─-❧]*$/;

let lastText = '';
let lastIsLatin = true;

/** Whether a text holds nothing but Latin letters, digits and the signs usual beside them. */
export function isLatin(text: string): boolean {
  // Several expressions read one text in turn.
  if (text !== lastText) {
    lastIsLatin = LATIN.test(text);
    lastText = text;
  }
  return lastIsLatin;
}

const FIRST_LETTER = 0x41;
const LAST_LETTER = 0x24f;
/** Letters with neither case. */
const NO_CASE = 'ªºƻǀǁǂǃ';

function lettersThat(suit: (letter: string) => boolean): string {
  let found = '';
  for (let code = FIRST_LETTER; code <= LAST_LETTER; code += 1) {
    const letter = String.fromCharCode(code);
    if (/[A-Za-zªµºÀ-ÖØ-öø-ɏ]/.test(letter) && !NO_CASE.includes(letter) && suit(letter)) found += letter;
  }
  return found;
}

/** What the outline and the summary ask for, extraction does not. */
const LATER: Readonly<Record<string, () => string>> = {
  // "ǅ" is a capital and a small one in one, and neither.
  Lu: () => lettersThat((letter) => letter.toLowerCase() !== letter && letter.toUpperCase() === letter),
  Ll: () => lettersThat((letter) => letter.toLowerCase() === letter),
  Lo: () => NO_CASE,
  Sentence_Terminal: () => '.․!?‼‽⁇-⁉',
};

/** What each property holds of Latin text, as the inside of a character class. Scripts that are not listed hold nothing. */
const IN_LATIN: Readonly<Record<string, () => string>> = {
  L: () => 'A-Za-zªµºÀ-ÖØ-öø-ɏ',
  M: () => '',
  N: () => '\\d²³¹¼-¾',
  ...(typeof PRECIS_IN_PAGE === 'undefined' ? LATER : {}),
};

const inLatin = new Map<string, string>();

function latinClass(property: string): string {
  let known = inLatin.get(property);
  if (known === undefined) {
    const characters = IN_LATIN[property];
    if (!characters && !property.startsWith('sc=')) throw new Error(`unknown property ${property}`);
    inLatin.set(property, (known = characters?.() ?? ''));
  }
  return known;
}

/** The source of an expression with the properties written out for Latin text. */
export function latinSource(source: string): string {
  let inClass = false;
  return source.replaceAll(/\\p\{([\w=]+)\}|\\.|[[\]]/g, (token, property: string | undefined) => {
    if (property !== undefined) return inClass ? latinClass(property) : `[${latinClass(property)}]`;
    if (token === '[') inClass = true;
    if (token === ']') inClass = false;
    return token;
  });
}

/**
 * An expression over Unicode properties: give it the text it is to read, use what it gives for that text alone.
 * `source`: of a regular expression, `String.raw`; `flags`: beside `u`, which it always has.
 */
export function letterPattern(source: string, flags = ''): (text: string) => RegExp {
  let latin: RegExp | undefined;
  let unicode: RegExp | undefined;
  return (text) => {
    if (isLatin(text)) return (latin ??= new RegExp(latinSource(source), `${flags}u`));
    return (unicode ??= new RegExp(source, `${flags}u`));
  };
}
