import { expect, test } from 'vitest';
import type { Article, Block } from '../../../src/core/model';
import { landingAt } from '../../../src/view/text/landing';
import { placeAt, type PlacesByBlock } from '../../../src/view/text/places';

const blocks: Block[] = [
  { kind: 'heading', text: 'A heading', marks: [], level: 2 },
  { kind: 'paragraph', text: 'It rained. Then it stopped.', marks: [], quoteDepth: 0, look: null },
  { kind: 'thematicBreak', text: '', marks: [] },
];
const article: Article = {
  url: 'https://a.example/',
  title: 'Rain',
  byline: null,
  siteName: null,
  published: null,
  lang: 'en',
  dir: 'ltr',
  leadImage: null,
  blocks,
  omissions: [],
  partial: null,
  confidence: { score: 1, reasons: [] },
};
const none: PlacesByBlock = new Map();

test('a fragment at a claim lands on the claim', () => {
  const claim = placeAt({ block: 1, start: 11, end: 27 }, 'claim');
  expect(landingAt(article, new Map([[1, [claim]]]), '#b1c11')).toEqual({
    block: 1,
    id: 'b1c11',
    whole: false,
    place: claim,
  });
});

test('a fragment at a sentence that is no claim lands on the sentence', () => {
  expect(landingAt(article, none, '#b1c11')).toMatchObject({ id: 'b1c11', place: { start: 11, end: 27 } });
});

test('a fragment inside a sentence lands on the whole sentence', () => {
  expect(landingAt(article, none, '#b1c15')).toMatchObject({ id: 'b1c11', place: { start: 11, end: 27 } });
});

test('a fragment inside a claim lands on the claim', () => {
  const claim = placeAt({ block: 1, start: 11, end: 27 }, 'claim');
  expect(landingAt(article, new Map([[1, [claim]]]), '#b1c15')).toMatchObject({ id: 'b1c11', place: claim });
});

test('a fragment at a heading or a rule lands on the block', () => {
  expect(landingAt(article, none, '#b0c0')).toEqual({ block: 0, id: 'b0c0', whole: true });
  expect(landingAt(article, none, '#b0c3')).toEqual({ block: 0, id: 'b0c0', whole: true });
  expect(landingAt(article, none, '#b2c0')).toEqual({ block: 2, id: 'b2c0', whole: true });
});

test('a fragment that names nothing lands nowhere', () => {
  for (const fragment of ['', '#', '#text', '#b9c0', '#b1c999', '#b1c', '#bXcY', '#b-1c0']) {
    expect(landingAt(article, none, fragment)).toBeNull();
  }
});
