import { expect, test } from 'vitest';
import { pauseBeforeNextRead, viewAfter } from '../../popup/read-again';
import type { View } from '../../popup/state';
import type { PartialReason } from '../../src/core/model';
import { err, ok } from '../../src/core/result';
import { sampleArticle } from '../../src/core/sample/sample';
import { readingOf } from './reading-of';

const reading = (partial: PartialReason | null) => readingOf({ ...sampleArticle(), partial });
const summary = (partial: PartialReason | null): View => ({ kind: 'summary', reading: reading(partial) });
const loading: View = { kind: 'notice', failure: { kind: 'loading' } };

test('a page of which more is coming is read again', () => {
  expect(pauseBeforeNextRead(err({ kind: 'loading' }))).toBeGreaterThan(0);
  expect(pauseBeforeNextRead(ok(reading('loading')))).toBeGreaterThan(0);
});

test('a page that was read to its end, or to a cap, is not read again', () => {
  expect(pauseBeforeNextRead(ok(reading(null)))).toBeNull();
  expect(pauseBeforeNextRead(ok(reading('blocks')))).toBeNull();
  expect(pauseBeforeNextRead(err({ kind: 'pdf' }))).toBeNull();
});

test('what was read takes the place of a notice and of a part', () => {
  expect(viewAfter(ok(reading(null)), loading).kind).toBe('summary');
  const after = viewAfter(ok(reading(null)), summary('loading'));
  expect(after.kind === 'summary' && after.reading.article.partial).toBeNull();
});

test('a summary is not given up for a failure', () => {
  const before = summary('loading');
  expect(viewAfter(err({ kind: 'restricted' }), before)).toBe(before);
  expect(viewAfter(err({ kind: 'timeout', milliseconds: 2000 }), before)).toBe(before);
});

test('a page that came and withdrew the permission is still told to be on its way', () => {
  expect(viewAfter(err({ kind: 'restricted' }), loading)).toBe(loading);
  expect(viewAfter(err({ kind: 'pdf' }), loading)).toEqual({ kind: 'notice', failure: { kind: 'pdf' } });
});
