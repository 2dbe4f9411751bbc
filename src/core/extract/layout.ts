import { viewOf, windowOf } from './dom';
import { IN_BROWSER } from './in-browser';

/** CSS pixels. Text in less is there for machines. */
const MIN_SIDE = 1;
const MIN_FONT_SIZE = 2;
/** CSS pixels. Text moved further than this to the side is moved away, not indented. */
const MAX_INDENT = 500;
const FAR_RIGHT = 3000;

const RENDERED = { visibilityProperty: true, contentVisibilityAuto: false } as const;
const CLIPPED = /^(?:inset\((?:50|100)%|circle\(0)/;
const CLEAR = /^rgba\(.*, 0\)$/;

/** Whether the document has a layout that can be asked: a browser's, shown in a window. */
export function hasLayout(document: Document): boolean {
  return IN_BROWSER && viewOf(document) !== null;
}

/** Whether the element is rendered: neither it nor anything around it switches it off. */
export function isRendered(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, RENDERED);
}

/** Whether the element has no box of its own: what it holds is laid out as if it stood in its parent. */
export function isBoxless(element: Element): boolean {
  return getComputedStyle(element).display === 'contents';
}

/** Whether a place is beyond the page's edges, where no scrolling leads. */
function isAway(element: Element, rect: DOMRect): boolean {
  if (rect.right > 0 && rect.bottom > 0 && rect.left < FAR_RIGHT) return false;
  const view = windowOf(element);
  if (view === null) return false;
  if (rect.right + view.scrollX <= 0) return getComputedStyle(element).direction !== 'rtl';
  return rect.bottom + view.scrollY <= 0 || rect.left + view.scrollX > view.innerWidth + FAR_RIGHT;
}

/** Whether the element's box is somewhere to be seen. */
export function isInView(element: Element): boolean {
  const rect = Element.prototype.getBoundingClientRect.call(element);
  return rect.width > MIN_SIDE && rect.height > MIN_SIDE && !isAway(element, rect);
}

/** Whether the element is too small to show anything of what it holds. */
export function isFlat(element: Element): boolean {
  const rect = Element.prototype.getBoundingClientRect.call(element);
  return rect.width <= MIN_SIDE || rect.height <= MIN_SIDE;
}

/** Whether the element does not show at all. */
export function isSwitchedOff(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden';
}

/** What an element's own style says about the content inside being seen. */
export interface Style {
  /** Cut down to nothing. */
  readonly isCut: boolean;
  /** Clear, and not about to fade in: text that appears when it is scrolled to starts out so. */
  readonly isClear: boolean;
  /** Shows nothing beyond its edges. */
  readonly clips: boolean;
  /** The colour behind its text: its own, `null` where an image makes it unknown, `undefined` where it paints none. */
  readonly background: string | null | undefined;
}

export function styleOf(element: Element): Style {
  const style = getComputedStyle(element);
  const { backgroundColor } = style;
  const painted = CLEAR.test(backgroundColor) ? undefined : backgroundColor;
  return {
    isCut: CLIPPED.test(style.clipPath) || style.filter.includes('opacity(0)'),
    isClear: style.opacity === '0' && !fades(style),
    clips: style.overflowX !== 'visible',
    background: style.backgroundImage === 'none' ? painted : null,
  };
}

function fades({ transitionDuration, animationName, willChange }: CSSStyleDeclaration): boolean {
  return transitionDuration !== '0s' || animationName !== 'none' || willChange.includes('opacity');
}

/** CSS font weight from which text stands out. */
const BOLD = 600;

/** How an element shows the text that stands right in it. */
export interface TextStyle {
  /** CSS pixels. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isUnreadable: boolean;
}

/** `background`: the colour behind the text, `null` where it is unknown. */
export function textStyleOf(element: Element, background: string | null): TextStyle {
  const style = getComputedStyle(element);
  const { color } = style;
  const size = Number.parseFloat(style.fontSize);
  return {
    size,
    isBold: +style.fontWeight >= BOLD,
    isUnreadable:
      color === background ||
      size < MIN_FONT_SIZE ||
      Math.abs(Number.parseFloat(style.textIndent)) > MAX_INDENT ||
      (CLEAR.test(color) && style.backgroundClip !== 'text'),
  };
}
