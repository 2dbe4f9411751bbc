import { readingSeconds } from '../src/core/language/reading-time';
import { countMessage } from '../src/platform/messages';

/** Seconds. Reading times are known no closer than this. */
const GRAIN = 10;

/** How long a section takes to read, in the user's words: to the ten seconds below a minute, then in whole minutes. */
export function sectionTime(words: number, lang: string): string {
  const seconds = Math.max(GRAIN, Math.round(readingSeconds(words, lang) / GRAIN) * GRAIN);
  return seconds < 60
    ? countMessage('sectionSeconds', seconds)
    : countMessage('sectionMinutes', Math.round(seconds / 60));
}
