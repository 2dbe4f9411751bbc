/** Words a minute: silent reading of non-fiction (Brysbaert 2019, a review of 190 studies). */
const READING_SPEED = 238;

/** Whole minutes, at least one, to read so many words. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / READING_SPEED));
}
