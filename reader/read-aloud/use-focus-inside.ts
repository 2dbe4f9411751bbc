import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus to the main button of what it is attached to, at first and when the buttons are others; afterwards it
 * goes back to where it was. `main`: selector; where it is not there the first button serves. `buttons`: another value
 * for other buttons.
 */
export function useFocusInside(main: string, buttons: unknown): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const root = element.current;
    return () => {
      const inside = root?.contains(document.activeElement) === true;
      if (inside && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  useLayoutEffect(() => {
    const root = element.current;
    const button = root?.querySelector<HTMLElement>(main) ?? root?.querySelector('button');
    button?.focus({ preventScroll: true });
  }, [buttons]);
  return element;
}
