import { isLatin, letterPattern } from './letter-pattern';
import { primaryLanguage } from './primary-language';

/** A word of a spaced script (numbers keep their inner points and commas), or a run of an unspaced script. */
const TOKEN = letterPattern(
  String.raw`([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+)|\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*`,
  'g',
);

/** Code units. A run of an unspaced script is cut into pieces of this length: the segmenter is quadratic in its input. */
const LONGEST_RUN = 1_000;

/** Languages in which a word before an apostrophe is a word of its own: `l'homme`, `dell'arte`. */
const ELIDES = new Set(['fr', 'it', 'ca', 'oc', 'co', 'lmo', 'vec', 'sc', 'wa']);

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
    segmenters.set(lang, segmenter);
  }
  return segmenter;
}

function addRun(run: string, lang: string, into: string[]): void {
  for (let start = 0; start < run.length; start += LONGEST_RUN) {
    for (const piece of segmenterOf(lang).segment(run.slice(start, start + LONGEST_RUN))) {
      if (piece.isWordLike) into.push(piece.segment.toLowerCase());
    }
  }
}

/**
 * The lower-cased words of a text, in order, without punctuation. A regular expression finds them in spaced scripts;
 * `Intl.Segmenter` only in Han, Kana, Thai, Lao, Khmer and Burmese.
 */
export function words(text: string, lang: string): string[] {
  const primary = primaryLanguage(lang);
  const elides = ELIDES.has(primary);
  // The dotted capital I alone becomes two characters in lower case.
  if (isLatin(text) && !text.includes('İ')) {
    const lower = lowerCase(text);
    return divided(lower.match(TOKEN(lower)) ?? [], elides);
  }
  const found: string[] = [];
  for (const [token, run] of text.matchAll(TOKEN(text))) {
    if (run !== undefined) addRun(run, /^[a-z]{2,3}$/.test(primary) ? primary : 'und', found);
    else found.push(...divided([lowerCase(token)], elides));
  }
  return found;
}

function lowerCase(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

function divided(tokens: string[], elides: boolean): string[] {
  return elides ? tokens.flatMap((token) => token.split("'")) : tokens;
}
