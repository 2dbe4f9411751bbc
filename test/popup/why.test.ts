import { expect, test, vi } from 'vitest';
import { why } from '../../popup/why';
import { sampleArticle } from '../../src/core/sample/sample';
import { FEATURES } from '../../src/core/summarize/features';
import { readingOf } from './reading-of';

vi.mock('webextension-polyfill', () => import('../reader/extension-browser'));

test('every feature that may choose a sentence has a sentence of its own for people', () => {
  for (const feature of FEATURES) expect(why([feature])).toEqual([expect.stringMatching(/^It .+\.$/)]);
});

test('features of one meaning are told once, in the order of their weight', () => {
  expect(why(['titleOverlap', 'position', 'titleCoverage'])).toEqual([
    'It takes up the title.',
    'It stands near the beginning.',
  ]);
});

test('what is no feature is passed over', () => expect(why(['luck', '__proto__', 'toString'])).toEqual([]));

test('every claim of the sample can be explained', () => {
  const { gist, sections } = readingOf(sampleArticle()).summary;
  const claims = [...gist, ...sections.flatMap((digest) => digest.claims)];
  expect(claims.length).toBeGreaterThan(5);
  for (const { reasons } of claims) expect(why(reasons).length).toBeGreaterThan(0);
});
