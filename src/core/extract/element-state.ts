import type { Traits } from './box';
import {
  isAriaHidden,
  attribute,
  className,
  hiddenState,
  idOf,
  isElement,
  parentNode,
  textContent,
} from './dom';
import { fadesByStyle, hidesByStyle } from './inline-style';
import { tokenBit, tokensOf } from './tokens';

const PENDING = /^S:[0-9a-f]+$/;

/** Content that came after the rest and that the page's own script is about to put in its place (React streaming). */
function isPendingContent(element: Element): boolean {
  return PENDING.test(idOf.call(element));
}

const WRITABLE = /^(?:text|email|password|tel|number|url|date|)$/;

/** Whether a `textarea`, `select` or `input` is a field that a form wants filled. */
export function isWritable(element: Element, name: string): boolean {
  return name !== 'input' || WRITABLE.test(attribute(element, 'type') ?? '');
}

const OFFSCREEN = tokenBit('offscreen');
const FURNITURE = /gutter|line-?no|line-?num|blob-num|(?:^|\s)lnt?(?:\s|$)|copy|btn|button/i;
/** Numbers of lines, or what leads to a copy. The class alone tells too little: Prism marks code that has numbers. */
const FURNITURE_TEXT = /^(?=\D*\d)[\s\d.:|]+$|^\s*[ck]op[iy].{0,20}$/i;
const CODE_TABLE =
  /\b(?:highlighttable|codehilite|code-?table|diff-table|rouge-table|hljs-ln|js-file-line|syntaxhighlighter)/i;
/** Code units of a class attribute. */
const MAX_CLASS_LENGTH = 500;

/** The beginning of an element's class attribute. */
export function classesOf(element: Element): string {
  const names = className.call(element);
  return typeof names === 'string' ? names.slice(0, MAX_CLASS_LENGTH) : '';
}

/** Whether an element of a code block holds no code: the numbers of its lines, a button to copy it. */
export function isFurniture(element: Element): boolean {
  return FURNITURE.test(classesOf(element)) && FURNITURE_TEXT.test(textContent.call(element) ?? '');
}

/** Whether a table is a code block, a line in each row, as its class or that of what holds it says. */
export function isCodeTable(table: Element): boolean {
  const holder = parentNode.call(table);
  return CODE_TABLE.test(classesOf(table) + (holder && isElement(holder) ? ` ${classesOf(holder)}` : ''));
}

/** Whether the classes of a `span` say that it is for screen readers. */
export function isOffscreen(span: Element): boolean {
  return (tokensOf(className.call(span)) & OFFSCREEN) !== 0;
}

/** Whether an inline element's own attributes take it out of the text. */
export function isHiddenInline(element: Element): boolean {
  if (hiddenState(element) === true || isAriaHidden(element)) return true;
  return hidesByStyle(element) || fadesByStyle(element);
}

/** Whether a block's own attributes take it off the page. A tab panel waits for its tab. */
export function isHiddenBlock(element: Element, { hidden, role }: Traits): boolean {
  if (role === 'tabpanel') return false;
  return (hidden === true && !isPendingContent(element)) || hidesByStyle(element);
}
