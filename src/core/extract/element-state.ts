import { ariaHidden, attribute, className, hiddenState, idOf, IN_BROWSER } from './dom';
import { fadesByStyle, hidesByStyle } from './inline-style';
import { TOKEN, tokensOf } from './tokens';

const PENDING = /^S:[0-9a-f]+$/;

/** Content that came after the rest and that the page's own script is about to put in its place (React streaming). */
function isPendingContent(element: Element): boolean {
  return PENDING.test(idOf.call(element) ?? '');
}

const WRITABLE: ReadonlySet<string> = new Set([
  '',
  'text',
  'email',
  'password',
  'tel',
  'number',
  'url',
  'date',
]);

/** Whether a `textarea`, `select` or `input` is a field that a form wants filled. */
export function isWritable(element: Element, name: string): boolean {
  return name !== 'input' || WRITABLE.has(attribute(element, 'type') ?? '');
}

/** The style attribute, where there is no layout to ask instead. */
function styleOf(element: Element): string {
  return IN_BROWSER ? '' : (attribute(element, 'style') ?? '');
}

/** Whether an inline element's own attributes take it out of the text. */
export function isHiddenInline(element: Element, name: string): boolean {
  if (hiddenState(element) === true || ariaHidden.call(element) === 'true') return true;
  if (name === 'span' && (tokensOf(className.call(element) ?? '') & TOKEN.offscreen) !== 0) return true;
  const style = styleOf(element);
  return hidesByStyle(style) || fadesByStyle(style);
}

/** Whether a block's own attributes take it off the page. A tab panel waits for its tab. */
export function isHiddenBlock(element: Element, hidden: boolean | 'until-found', role: string): boolean {
  if (hidden === true && role !== 'tabpanel' && !isPendingContent(element)) return true;
  return hidesByStyle(styleOf(element));
}
