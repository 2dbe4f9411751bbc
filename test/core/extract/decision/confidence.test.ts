import { expect, test } from 'vitest';
import {
  confidenceOf,
  type Evidence,
  MIN_CONFIDENCE,
} from '../../../../src/core/extract/decision/confidence';

const NOTE: Evidence = {
  prose: 200,
  proseTexts: 2,
  pageLength: 900,
  tableLength: 0,
  linkShare: 0,
  headings: 1,
  linkedHeadings: 0,
  fields: 3,
  names: ['The mill'],
};

test('fields under a few words are a form', () => {
  expect(confidenceOf(NOTE).score).toBeLessThan(MIN_CONFIDENCE);
});

test('a short text with a form below it is a text', () => {
  expect(confidenceOf({ ...NOTE, prose: 400 }).score).toBeGreaterThanOrEqual(MIN_CONFIDENCE);
});

test('a text half of which are links is a text, one that is nearly all links is none', () => {
  expect(confidenceOf({ ...NOTE, fields: 0, linkShare: 0.55 }).score).toBeGreaterThanOrEqual(MIN_CONFIDENCE);
  expect(confidenceOf({ ...NOTE, fields: 0, linkShare: 0.7 }).score).toBeLessThan(MIN_CONFIDENCE);
});
