import type { Popup } from '../../scripts/browser/types';

/**
 * The targets of a popup that WCAG 2.2, 2.5.8 does not allow: less than 24 by 24 CSS pixels, with another target within
 * a circle of 24 pixels around their middle, and no part of a sentence. One line for each.
 */
export function smallTargets(popup: Popup): Promise<string[]> {
  return popup.evaluate(() => {
    const MIN = 24;
    const shown = [
      ...document.querySelectorAll('#popup :is(a[href], button, input, summary, [role="slider"])'),
    ]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect() }));
    // Browsers lay out in steps of 1/64 of a pixel.
    const isSmall = ({ box }: { box: DOMRect }) => Math.min(box.width, box.height) < MIN - 1 / 64;
    const middle = ({ left, right, top, bottom }: DOMRect) => ({
      x: (left + right) / 2,
      y: (top + bottom) / 2,
    });
    const reaches = (one: DOMRect, other: (typeof shown)[number]): boolean => {
      const { x, y } = middle(one);
      const { left, right, top, bottom } = other.box;
      const aside = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
      const between = Math.hypot(x - middle(other.box).x, y - middle(other.box).y);
      return aside < MIN / 2 || (isSmall(other) && between < MIN);
    };
    const inSentence = (element: Element): boolean =>
      element.matches('a[data-claim]') &&
      element.parentElement?.querySelectorAll('a[data-claim]').length === 2;
    return shown
      .filter((target) => isSmall(target) && !inSentence(target.element))
      .filter(({ element, box }) => shown.some((other) => other.element !== element && reaches(box, other)))
      .map(({ element, box }) => `${box.width} × ${box.height}: ${element.outerHTML}`);
  });
}
