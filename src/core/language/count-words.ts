// Scripts without spaces are counted by character: two to a word, the usual rate of translators' offices.
const WORD_OR_CHARACTER =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;
const UNSPACED =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const CHARACTERS_PER_WORD = 2;

/** How many words a text holds, in any language; linear in the text, for measures of length, not for analysis. */
export function countWords(text: string): number {
  let words = 0;
  let characters = 0;
  for (const [match] of text.matchAll(WORD_OR_CHARACTER)) {
    if (UNSPACED.test(match)) characters += 1;
    else words += 1;
  }
  return words + Math.ceil(characters / CHARACTERS_PER_WORD);
}
