import { expect, test } from 'vitest';
import type { Claim, Quote } from '../../../src/core/model';
import { summaryPlaces } from '../../../src/view/text/places';

const quote = (block: number, start: number): Quote => ({
  text: '',
  source: { block, start, end: start + 9 },
});
const claim = (block: number, start: number, context: Quote | null = null): Claim => ({
  ...quote(block, start),
  context,
  rank: 1,
  reasons: [],
});

const digest = (
  section: number,
  ...claims: Claim[]
): Parameters<typeof summaryPlaces>[0]['sections'][number] => ({
  section,
  claims,
  described: null,
  keyPhrases: [],
});

test('every sentence of the gist and the digests has a place in its block', () => {
  const places = summaryPlaces(
    {
      gist: [claim(0, 0)],
      sections: [digest(0, claim(2, 40)), digest(1, claim(2, 10))],
    },
    2,
  );
  expect([...places].map(([block, within]) => [block, within.map(({ id }) => id)])).toEqual([
    [0, ['b0c0']],
    [2, ['b2c40', 'b2c10']],
  ]);
});

test('a sentence shown before a claim has a place too', () => {
  const places = summaryPlaces({ gist: [], sections: [digest(0, claim(1, 20, quote(1, 0)))] }, 2);
  expect(places.get(1)?.map(({ id, role }) => `${id} ${role}`)).toEqual(['b1c20 claim', 'b1c0 context']);
});

test('a sentence that is both claim and context is a claim', () => {
  const places = summaryPlaces(
    { gist: [], sections: [digest(0, claim(1, 0), claim(1, 20, quote(1, 0)))] },
    2,
  );
  expect(places.get(1)?.map(({ role }) => role)).toEqual(['claim', 'claim']);
});

test('a claim that would be shown if more were is there, and says so', () => {
  const places = summaryPlaces({ gist: [], sections: [digest(0, { ...claim(1, 0), rank: 3 })] }, 2);
  expect(places.get(1)?.map(({ role }) => role)).toEqual(['spare']);
});
