import { expect, test } from 'vitest';
import type { Claim } from '../../src/core/model';
import { sentencesPerSection, SUMMARY_ZOOMS } from '../../src/core/zoom';

const claim: Claim = {
  text: 'The lamps stay.',
  source: { block: 0, start: 0, end: 15 },
  context: null,
  rank: 1,
  reasons: [],
};

test('the nearer the zoom, the more sentences of a section', () => {
  expect(SUMMARY_ZOOMS.map((zoom) => sentencesPerSection({ gist: [claim] }, zoom))).toEqual([0, 1, 3]);
});

test('where there is no gist the sections stand for it, whole', () => {
  expect(SUMMARY_ZOOMS.map((zoom) => sentencesPerSection({ gist: [] }, zoom))).toEqual([
    Infinity,
    Infinity,
    Infinity,
  ]);
});
