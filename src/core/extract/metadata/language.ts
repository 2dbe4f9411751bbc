import { letterPattern } from '../../language/letter-pattern';

const RIGHT_TO_LEFT_LANGUAGE = /^(?:ar|he|iw|fa|ur|ps|sd|ug|yi|ji|dv|ckb|ku-arab|syr)(?:-|$)/i;
const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
const LETTER = letterPattern(String.raw`\p{L}`, 'g');
/** Code units of the article looked at. */
const SAMPLE_LENGTH = 500;

/** A language tag in canonical form; `null` for one that is none. */
export function languageTag(declared: string): string | null {
  const tag = declared.trim().replaceAll('_', '-');
  // Longer names of languages are allowed, but none is registered: they are words.
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag) || tag.length > 35) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null; // Not a language tag.
  }
}

/** The direction most letters of the text run in. */
export function directionOf(text: string, lang: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const letters = sample.match(LETTER(sample))?.length ?? 0;
  if (letters === 0) return RIGHT_TO_LEFT_LANGUAGE.test(lang) ? 'rtl' : 'ltr';
  return (sample.match(RIGHT_TO_LEFT_LETTER)?.length ?? 0) * 2 > letters ? 'rtl' : 'ltr';
}
