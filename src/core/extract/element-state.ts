import { attribute, idOf } from './dom';

const PENDING = /^S:[0-9a-f]+$/;

/** Content that came after the rest and that the page's own script is about to put in its place (React streaming). */
export function isPendingContent(element: Element): boolean {
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
