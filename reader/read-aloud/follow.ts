/** CSS pixels that the bars cover, above and below the text that is read. */
const ABOVE = 72;
const BELOW = 120;
/** Share of the window above a sentence that was brought into view. */
const READING_LINE = 0.3;
/** Sections that come into view are laid out only then, and move what is below them. */
const CORRECTIONS = 4;

/** Whether something of a sentence is where one reads. */
export function isInView(sentence: Range | null): boolean {
  const box = sentence?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top < innerHeight;
}

/** Brings a sentence to where one reads comfortably, unless it is there already. */
export function follow(sentence: Range, corrections = CORRECTIONS): void {
  const { top, bottom, height } = sentence.getBoundingClientRect();
  const fits = height < innerHeight - ABOVE - BELOW;
  const stands = top >= ABOVE && (fits ? bottom <= innerHeight - BELOW : top < innerHeight / 2);
  if (height === 0 || stands) return;
  const near = Math.abs(top) < 2 * innerHeight;
  const moves = near && !matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - innerHeight * READING_LINE, behavior: moves ? 'smooth' : 'instant' });
  if (!moves && corrections > 0) requestAnimationFrame(() => follow(sentence, corrections - 1));
}
