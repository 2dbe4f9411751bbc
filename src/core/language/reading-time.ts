/**
 * Words a minute, aloud: the means of the International Reading Speed Texts (Trauzettel-Klosinski and Dietz 2012). For
 * Chinese and Japanese the study counts 255 and 357 characters, here at the two characters to a word of `countWords`.
 */
const ALOUD: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 178,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 127,
  // Counted in the same way, at the study's mean of 68 ms a character in 14 alphabets.
  th: 441,
  lo: 441,
  km: 441,
  my: 441,
};
/** Words a minute: the mean over the study's 17 languages, for any other. */
const ALOUD_ELSEWHERE = 184;

/** Silent reading of English non-fiction takes 238 words a minute (Brysbaert 2019), against 228 aloud. */
const SILENT_TO_ALOUD = 238 / 228;

/** Seconds that a text of `words` (as `countWords` counts) takes to read in a language (BCP 47). */
export function readingSeconds(words: number, lang: string): number {
  const primary = lang.toLowerCase().split('-')[0] ?? '';
  const aloud = Object.hasOwn(ALOUD, primary) ? ALOUD[primary] : undefined;
  return (words * 60) / ((aloud ?? ALOUD_ELSEWHERE) * SILENT_TO_ALOUD);
}

/** The same in whole minutes, at least 1. */
export function readingMinutes(words: number, lang: string): number {
  return Math.max(1, Math.round(readingSeconds(words, lang) / 60));
}
