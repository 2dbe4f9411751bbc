import { expect, test } from 'vitest';
import type { Claim } from '../../src/core/model';
import { topClaims } from '../../src/view/top-claims';

const quote = (text: string, start: number) => ({
  text,
  source: { block: 0, start, end: start + text.length },
});
const claim = (text: string, start: number, rank: number): Claim => ({
  ...quote(text, start),
  context: null,
  rank,
  reasons: [],
});

test('the best claims are shown, in the order of the text', () => {
  const claims = [claim('One.', 0, 3), claim('Two.', 10, 1), claim('Three.', 20, 2)];
  expect(topClaims(claims, 1).map((shown) => shown.claim.text)).toEqual(['Two.']);
  expect(topClaims(claims, 2).map((shown) => shown.claim.text)).toEqual(['Two.', 'Three.']);
  expect(topClaims(claims, 3).map((shown) => shown.claim.text)).toEqual(['One.', 'Two.', 'Three.']);
});

test('a claim is shown with the sentence it leans on', () => {
  const leaning = { ...claim('It grew.', 30, 1), context: quote('The town was small.', 10) };
  expect(topClaims([claim('Before.', 0, 2), leaning], 2)[1]?.context?.text).toBe('The town was small.');
});

test('a sentence that is shown as a claim is not shown again as the one the next leans on', () => {
  const leaning = { ...claim('It grew.', 30, 1), context: quote('The town was small.', 10) };
  const shown = topClaims([claim('The town was small.', 10, 2), leaning], 2);
  expect(shown.map(({ context }) => context)).toEqual([null, null]);
  expect(topClaims([claim('The town was small.', 10, 2), leaning], 1)[0]?.context).not.toBeNull();
});
