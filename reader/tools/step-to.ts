/** CSS pixels. What stands higher lies behind the bar, or is what was gone to before. */
const UNDER_THE_BAR = 88;

/** Goes to the next element of a kind, or the one before: from the one that has the focus, or else from the window's top. */
export function stepTo(selector: string, by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
    element.checkVisibility(),
  );
  const focused = all.findIndex((element) => element.contains(document.activeElement));
  if (focused !== -1 && isInWindow(all[focused])) {
    goTo(all[focused + by] ?? null);
    return;
  }
  const tops = all.map((element) => element.getBoundingClientRect().top);
  const next = by === 1 ? tops.findIndex((top) => top > UNDER_THE_BAR) : tops.findLastIndex((top) => top < 0);
  goTo(all[next] ?? null);
}

function isInWindow(element: HTMLElement | undefined): boolean {
  const box = element?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top < innerHeight;
}

/** Brings an element into view and gives it the focus, so that a screen reader reads on there. */
export function goTo(element: HTMLElement | null): void {
  if (!element) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.scrollIntoView({ block: element.localName === 'span' ? 'center' : 'start' });
  element.focus({ preventScroll: true });
}
