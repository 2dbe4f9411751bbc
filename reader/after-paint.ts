/** Resolves once what is rendered now has been painted; soon, where the page is not in view and nothing is painted. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    // A frame is painted before the timer of the next one runs.
    if (document.visibilityState === 'hidden') setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
