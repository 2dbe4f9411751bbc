import { expect, test, vi } from 'vitest';
import { Notice } from '../../popup/notice';
import type { Failure } from '../../src/core/failure';
import { rendered } from '../view/rendered';

vi.mock('webextension-polyfill', () => import('../reader/extension-browser'));

const RAW = 'TypeError: cannot read properties of undefined';
const FAILURES: readonly Failure[] = [
  { kind: 'restricted' },
  { kind: 'pdf' },
  { kind: 'image' },
  { kind: 'text', contentType: 'text/plain' },
  { kind: 'loading' },
  { kind: 'not-article', words: 40, reasons: ['little running text'] },
  { kind: 'not-article', words: 0, reasons: [] },
  { kind: 'timeout', milliseconds: 2000 },
  { kind: 'error', detail: RAW },
];
const actions = { read: () => undefined, setZoom: () => undefined, restore: () => undefined };

function noticeOf(failure: Failure): Element {
  const notice = rendered(<Notice failure={failure} scope="article" actions={actions} />).querySelector(
    '[data-part="notice"]',
  );
  if (!notice) throw new Error('no notice');
  return notice;
}

test.each(FAILURES)('$kind: what the page is, what to do next, and the sample one click away', (failure) => {
  const notice = noticeOf(failure);
  expect(notice.getAttribute('role')).toBe('alert');
  expect(notice.getAttribute('data-kind')).toBe(failure.kind);
  expect(notice.querySelector('h1')?.textContent).toMatch(/^\S.*\S$/);
  const words = [...notice.querySelectorAll('p')].map(({ textContent }) => textContent);
  expect(words).toHaveLength(2);
  for (const sentence of words) expect(sentence).toMatch(/^[A-Z].*\.$/);
  const sample = notice.querySelector('a[data-action="open-sample"]');
  expect(sample?.getAttribute('href')).toMatch(/\/reader\/reader\.html\?id=sample$/);
});

test.each(FAILURES)('$kind: a raw error text is shown to nobody who does not ask for it', (failure) => {
  const notice = noticeOf(failure);
  notice.querySelector('details:not([open]) pre')?.remove();
  expect(notice.textContent).not.toContain(RAW);
  expect(notice.textContent).not.toContain('little running text');
});

test('a page on its way, a busy one and a mistake of ours can be tried again', () => {
  const retried = FAILURES.filter((failure) => noticeOf(failure).querySelector('[data-action="retry"]'));
  expect(retried.map(({ kind }) => kind)).toEqual(['loading', 'timeout', 'error']);
});

test('a page with words can be summarized all the same; an empty one has nothing to try', () => {
  const tried = FAILURES.filter((failure) => noticeOf(failure).querySelector('[data-action="whole-page"]'));
  expect(tried).toEqual([expect.objectContaining({ kind: 'not-article', words: 40 })]);
  const [, next] = noticeOf({ kind: 'not-article', words: 0, reasons: [] }).querySelectorAll('p');
  expect(next?.textContent).not.toContain('one of its articles');
});
