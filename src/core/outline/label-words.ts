import { isStopWord } from '../language/stop-words';
import { stem } from '../language/stem';
import { words } from '../language/words';
import type { Span } from '../model';

/** A word of a text at its place. */
export interface LabelWord extends Span {
  /** Its stem; `null` for a word that carries no topic. */
  readonly term: string | null;
}

const NUMBER = /^\p{N}/u;
function termOf(word: string, lang: string): string | null {
  const empty = NUMBER.test(word) || word.length < 2 ? !/\p{sc=Han}/u.test(word) : false;
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
    if (start < 0) return [];
    from = start + word.length;
    return [{ start, end: from, term: termOf(word, lang) }];
  });
}
