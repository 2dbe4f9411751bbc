import { isLatin, letterPattern } from './letter-pattern';

const WORD = letterPattern(String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.\u200c-]*`, 'g');
/** Thai, Lao, Burmese, Khmer, kana and Han: scripts without spaces. */
const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;
/** Scripts without spaces are counted by character: two to a word, the usual rate of translators' offices. */
const CHARACTERS_PER_WORD = 2;

/** How many words a text holds, in any language; linear in the text, for measures of length, not for analysis. */
export function countWords(text: string): number {
  if (isLatin(text)) return text.match(WORD(text))?.length ?? 0;
  const characters = text.match(UNSPACED)?.length ?? 0;
  const spaced = text.replace(UNSPACED, ' ');
  const words = spaced.match(WORD(spaced))?.length ?? 0;
  return words + Math.ceil(characters / CHARACTERS_PER_WORD);
}
