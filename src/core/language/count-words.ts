import { LATIN_ONLY, LATIN_WORD } from './latin';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;
/** Thai, Lao, Burmese, Khmer, kana and Han: scripts without spaces. */
const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;
/** Scripts without spaces are counted by character: two to a word, the usual rate of translators' offices. */
const CHARACTERS_PER_WORD = 2;

/** How many words a text holds, in any language; linear in the text, for measures of length, not for analysis. */
export function countWords(text: string): number {
  if (LATIN_ONLY.test(text)) return text.match(LATIN_WORD)?.length ?? 0;
  const characters = text.match(UNSPACED)?.length ?? 0;
  const words = text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0;
  return words + Math.ceil(characters / CHARACTERS_PER_WORD);
}
