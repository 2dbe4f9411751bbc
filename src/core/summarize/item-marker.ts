import { letterPattern } from '../language/letter-pattern';
import { isLetter, isOneOf } from '../language/characters';
import { primaryLanguage } from '../language/primary-language';
import { tableOf } from '../language/table';

/** "• ", "1) ", "(2) ", "a) ", "Q: ". */
const MARKER = /^(?:[•⁃▪‣◦*–—-]|\(?\d{1,2}\.?\)|\(?[a-z]\)|[QA]:)\s+(?=\S)/u;
/** "1. " before a capital. */
const NUMBER = letterPattern(String.raw`^\d{1,2}\.\s+(?=["“„«]?\p{Lu})`);

/** The length of the bullet, number or letter of an item that a sentence opens with, in code units; 0 without one. */
export function itemMarkerLength(text: string, lang: string): number {
  if (isLetter(text[0]) && !isOneOf('):', text[1])) return 0;
  const marker =
    MARKER.exec(text) ?? (tableOf(primaryLanguage(lang)).afterOrdinal ? null : NUMBER(text).exec(text));
  return marker && marker[0].length < text.length ? marker[0].length : 0;
}
