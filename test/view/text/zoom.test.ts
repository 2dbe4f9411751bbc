import { expect, test } from 'vitest';
import type { Claim, Quote, Summary } from '../../../src/core/model';
import { keptSentences, type Zoom } from '../../../src/view/text/zoom';

const quote = (block: number, start: number): Quote => ({
  text: '',
  source: { block, start, end: start + 9 },
});
const claim = (rank: number, at: readonly [number, number], context: Quote | null = null): Claim => ({
  ...quote(...at),
  context,
  rank,
  reasons: [],
});
const digest = (...claims: Claim[]): Summary['sections'][number] => ({
  section: 0,
  claims,
  described: null,
  keyPhrases: [],
});

const summary: Summary = {
  gist: [claim(1, [3, 0])],
  sections: [
    digest(claim(2, [0, 0]), claim(1, [0, 40], quote(0, 20)), claim(3, [1, 0])),
    digest(claim(1, [3, 50])),
  ],
};
const kept = (zoom: Zoom, of = summary): string[] | undefined =>
  keptSentences(of, zoom)?.map(({ block, start }) => `${block}:${start}`);

test('the gist keeps its own sentences', () => {
  expect(kept('gist')).toEqual(['3:0']);
});

test('one sentence a section is the best, with the sentence it leans on', () => {
  expect(kept('one')).toEqual(['0:20', '0:40', '3:50']);
});

test('three sentences a section are in the order of the text', () => {
  expect(kept('three')).toEqual(['0:0', '0:20', '0:40', '1:0', '3:50']);
});

test('the full text keeps everything', () => {
  expect(kept('full')).toBeUndefined();
});

test('where there is no gist the digest stands for it', () => {
  expect(kept('gist', { ...summary, gist: [] })).toEqual(kept('three'));
});

test('a sentence that two claims need is kept once', () => {
  const twice = { gist: [], sections: [digest(claim(1, [0, 0]), claim(2, [0, 10], quote(0, 0)))] };
  expect(kept('three', twice)).toEqual(['0:0', '0:10']);
});
