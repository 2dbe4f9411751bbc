import type { Popup } from '../../scripts/browser/types';

/** Where the keyboard is in a popup. */
export interface Stop {
  /** Index among the popup's stops in the order of its text; -1 for none of them. */
  readonly index: number;
  /** Why a person would not see that it is there; empty where one does. */
  readonly unseen: readonly string[];
}

const STOPS = '#popup :is(a[href], button, summary, input:checked, [tabindex="0"])';

/** From where the keyboard goes to the first stop. */
export function focusTitle(popup: Popup): Promise<void> {
  return popup.evaluate(() => document.querySelector('h1')?.focus());
}

/** How many stops the keyboard has in a popup. */
export function countStops(popup: Popup): Promise<number> {
  return popup.evaluate(
    (stops) => [...document.querySelectorAll(stops)].filter((stop) => stop.checkVisibility()).length,
    STOPS,
  );
}

export function currentStop(popup: Popup): Promise<Stop> {
  return popup.evaluate((stops) => {
    const all = [...document.querySelectorAll(stops)].filter((stop) => stop.checkVisibility());
    const focused = document.activeElement ?? document.body;
    const marked = focused.closest('label') ?? focused;
    const { outlineStyle, outlineWidth, opacity } = getComputedStyle(marked);
    const [box = marked.getBoundingClientRect()] = marked.getClientRects();
    const at = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    const unseen = [
      ...(focused.matches(':focus-visible') ? [] : ['no visible focus']),
      ...(outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? ['no outline'] : []),
      ...(opacity === '1' ? [] : ['transparent']),
      ...(at !== null && (marked.contains(at) || at.contains(marked)) ? [] : [`under ${at?.outerHTML}`]),
    ];
    return {
      index: all.indexOf(focused),
      unseen: unseen.map((why) => `${why}: ${focused.outerHTML}`),
    };
  }, STOPS);
}
