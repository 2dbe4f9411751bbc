import { letterPattern } from '../language/letter-pattern';
import { isStopWord } from '../language/stop-words';
import { stem } from '../language/stem';
import { words } from '../language/words';
import type { Span } from '../model';

/** A word of a text at its place. */
export interface LabelWord extends Span {
  /** Its stem; `null` for a word that carries no topic. */
  readonly term: string | null;
}

/** A number. Japanese verbs and particles end in Hiragana; nouns hardly do. */
const HAN = letterPattern(String.raw`\p{sc=Han}`);
const NO_NOUN = letterPattern(String.raw`^[\p{N}〇一二三四五六七八九十百千]+\p{L}{0,2}$|\p{sc=Hiragana}$`);

function termOf(word: string, lang: string): string | null {
  const empty = NO_NOUN(word).test(word) || (word.length < 2 && !HAN(word).test(word));
  return empty || isStopWord(word, lang) ? null : stem(word, lang);
}

/** The words of a text with their places, in order. */
export function labelWords(text: string, lang: string): LabelWord[] {
  const lower = text.toLowerCase().replaceAll('’', "'");
  // A few letters get longer in lower case, and then the places would be wrong.
  if (lower.length !== text.length) return [];
  let from = 0;
  return words(text, lang).flatMap((word) => {
    const start = lower.indexOf(word, from);
    if (start < 0 || word === 'の') return [];
    from = start + word.length;
    return [{ start, end: from, term: termOf(word, lang) }];
  });
}
