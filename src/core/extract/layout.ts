import type { Box } from './candidates';
import { attribute, IN_BROWSER, viewOf, windowOf } from './dom';

/** CSS pixels. Text in less is there for machines. */
const MIN_SIDE = 1;
const MIN_FONT_SIZE = 2;
/** CSS pixels. Text moved further than this to the side is moved away, not indented. */
const MAX_INDENT = 500;
const FAR_RIGHT = 3000;

const VISIBILITY = { visibilityProperty: true, contentVisibilityAuto: false } as const;
const CLIPPED = /^(?:inset\((?:50|100)%|circle\(0|polygon\(0(?:px|%)? 0(?:px|%)?, 0(?:px|%)? 0(?:px|%)?, 0)/;
const CLEAR = /^rgba\(.*, 0\)$/;

/** Whether the document has a layout that can be asked: a browser's, shown in a window. */
export function hasLayout(document: Document): boolean {
  return IN_BROWSER && viewOf(document) !== null;
}

function isUnrendered(element: Element): boolean {
  return !Element.prototype.checkVisibility.call(element, VISIBILITY);
}

/** Whether a place is beyond the page's edges, where no scrolling leads. */
function isAway(element: Element, rect: DOMRect): boolean {
  if (rect.right > 0 && rect.bottom > 0 && rect.left < FAR_RIGHT) return false;
  const view = windowOf(element);
  if (view === null) return false;
  if (rect.right + view.scrollX <= 0) return getComputedStyle(element).direction !== 'rtl';
  return rect.bottom + view.scrollY <= 0 || rect.left + view.scrollX > view.innerWidth + FAR_RIGHT;
}

/** Whether text directly in the element is somewhere to be seen. */
export function isInView(element: Element): boolean {
  if (isUnrendered(element)) return false;
  const rect = Element.prototype.getBoundingClientRect.call(element);
  if (rect.width > MIN_SIDE && rect.height > MIN_SIDE) return !isAway(element, rect);
  return getComputedStyle(element).display === 'contents';
}

/** Whether the element does not show at all, for what is folded away and has no place on the page yet. */
export function isSwitchedOff(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden';
}

function isFading(style: CSSStyleDeclaration): boolean {
  return (
    style.transitionDuration !== '0s' ||
    style.animationName !== 'none' ||
    style.willChange.includes('opacity')
  );
}

/** Whether an element's own style keeps what it holds from being seen. */
export function hidesContent(element: Element): boolean {
  const style = getComputedStyle(element);
  // Text that fades in when scrolled to starts out as clear as this.
  if (style.opacity === '0' && !isFading(style)) return true;
  if (CLIPPED.test(style.clipPath) || style.filter.includes('opacity(0)')) return true;
  if (style.position === 'absolute' && /^rect\((?:0|1)px,? (?:0|1)px/.test(style.clip)) return true;
  if (style.overflowX === 'visible' && style.overflowY === 'visible') return false;
  const rect = Element.prototype.getBoundingClientRect.call(element);
  return rect.width <= MIN_SIDE || rect.height <= MIN_SIDE;
}

/** Whether the style of the text itself makes it unreadable. `background`: the colour behind, where it is known. */
export function hidesText(element: Element, background: string | null): boolean {
  const style = getComputedStyle(element);
  if (Number.parseFloat(style.fontSize) < MIN_FONT_SIZE) return true;
  if (Math.abs(Number.parseFloat(style.textIndent)) > MAX_INDENT) return true;
  if (style.color === background) return true;
  return CLEAR.test(style.color) && style.backgroundClip !== 'text';
}

/** The colour an element paints behind its text: its own, `null` where an image makes it unknown, else the outer one. */
export function backgroundOf(element: Element, outer: string | null): string | null {
  const style = getComputedStyle(element);
  if (style.backgroundImage !== 'none') return null;
  return CLEAR.test(style.backgroundColor) ? outer : style.backgroundColor;
}

/** What elements with the same answer have in common; `null` for one with a style or name of its own. */
export function styleKey(box: Box): string | null {
  if (box.id !== '' || attribute(box.element, 'style') !== null) return null;
  return `${box.parent} ${box.tag} ${box.classes}`;
}
