import { primaryLanguage } from '../../src/core/language/primary-language';
import type { Voice } from '../../src/platform/speech';

/** Tags of one spoken language, each with the one they are compared by. */
const SAME: Readonly<Record<string, string>> = { no: 'nb', cmn: 'zh', iw: 'he', in: 'id', fil: 'tl' };

/** Where Chinese is spoken as Cantonese; systems give its voices these regions. */
const CANTONESE = /^zh(?:-hant)?-(?:hk|mo)\b/i;

/** The language that is heard, as a primary subtag: `yue` for a voice of Hong Kong. */
function spokenLanguage(lang: string): string {
  if (CANTONESE.test(lang)) return 'yue';
  const primary = primaryLanguage(lang);
  return SAME[primary] ?? primary;
}

/**
 * The voices that speak a language, the best first: those of its region, or of the one where most speak it; plain ones
 * before those of a smaller place; then the one that the system prefers; then by name. Empty where the system has none;
 * a voice of another language is never one. `lang`: a BCP 47 tag.
 */
export function voicesFor(lang: string, voices: readonly Voice[]): Voice[] {
  const spoken = spokenLanguage(lang);
  const fitting = voices.filter((voice) => spokenLanguage(voice.lang) === spoken);
  // What is written in Hong Kong can be read in Mandarin as well.
  const own = fitting.length === 0 && spoken === 'yue' ? voicesFor('zh', voices) : fitting;
  const region = regionOf(lang);
  const distance = (voice: Voice): number =>
    (regionOf(voice.lang) === region ? 0 : 4) + (isPlain(voice.lang) ? 0 : 2) + (voice.preferred ? 0 : 1);
  return own.toSorted((a, b) => distance(a) - distance(b) || (a.name < b.name ? -1 : 1));
}

/** The region of a tag, or the likely one where it names none. */
function regionOf(lang: string): string | null {
  try {
    return new Intl.Locale(lang).maximize().region ?? null;
  } catch {
    return null; // No tag at all: it comes from a page.
  }
}

/** Whether a tag names a language and no more than its script and region. */
function isPlain(lang: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i.test(lang);
}
