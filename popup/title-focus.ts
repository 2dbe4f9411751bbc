/**
 * Puts the focus on the title, as it starts on the body and falls back there when what had it is gone. A document that
 * is not laid out yet takes no focus: then with the next frame.
 */
export function focusTitle(): void {
  const title = document.querySelector('h1');
  if (!title || document.activeElement !== document.body) return;
  title.focus();
  if (document.activeElement === document.body) requestAnimationFrame(focusTitle);
}
