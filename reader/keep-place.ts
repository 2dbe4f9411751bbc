import { holdPosition } from './hold-position';

/** CSS pixels between the top of the window and a section that is brought under it. */
const UNDER_THE_BAR = 64;

interface Mark {
  readonly element: Element;
  readonly top: number;
}

/** Notes what stands in the window; the function it gives puts it back there after the text around it has changed. */
export function keepPlace(): () => void {
  const laidOut = [...document.querySelectorAll('.text .place')].filter((place) =>
    place.checkVisibility({ contentVisibilityAuto: true }),
  );
  const inWindow = laidOut.map(markOf).filter(isInWindow);
  const sections = [...document.querySelectorAll('.text > section')].map(markOf);
  const read = sections.findLast(({ top }) => top < innerHeight / 3) ?? sections[0];
  return () => {
    const place = inWindow.map(({ element, top }) => ({ element: current(element), top })).find(isShown);
    if (place?.element) holdAt(place.element, place.top);
    else if (read && scrollY > 0) {
      holdAt(read.element, Math.max(read.top, UNDER_THE_BAR));
    }
  };
}

/** A sentence is another element after the text around it was folded, with the same id. */
function current(element: Element): Element | null {
  return element.id === '' ? element : document.getElementById(element.id);
}

function isShown({ element }: { readonly element: Element | null }): boolean {
  return element?.checkVisibility() === true;
}

function markOf(element: Element): Mark {
  return { element, top: element.getBoundingClientRect().top };
}

function isInWindow({ top }: Mark): boolean {
  return top >= 0 && top < innerHeight;
}

function holdAt(element: Element, top: number): void {
  holdPosition(() => element.getBoundingClientRect().top, top);
}
