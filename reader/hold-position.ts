/** Frames in which sections near the window may still find their true heights. */
const SETTLING_FRAMES = 6;

/**
 * Scrolls until what `top` measures stands at `target`, both in CSS pixels from the top of the window. Only what is near
 * the window is laid out, so that bringing something there may move it once more: a few frames are watched.
 */
export function holdPosition(top: () => number, target: number): void {
  let frames = SETTLING_FRAMES;
  const hold = (): void => {
    scrollBy({ top: top() - target, behavior: 'instant' });
    frames -= 1;
    if (frames > 0) requestAnimationFrame(hold);
  };
  hold();
}
