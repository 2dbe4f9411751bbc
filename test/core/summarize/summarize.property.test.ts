import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Claim } from '../../../src/core/model';
import { leans } from '../../../src/core/language/leans';
import { summarize } from '../../../src/core/summarize/summarize';
import { cpuTime } from '../cpu-time';
import { listItem, paragraph, sectioned } from './article';

const WORDS = [
  'it',
  'this',
  'river',
  'bridge',
  'council',
  'However',
  'The',
  'closed',
  'two',
  'miles',
  'of',
  'and',
  'said',
  'Moss',
];
const sentence = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }),
    fc.constantFrom('.', '?', '!', '', ':'),
  )
  .map(([parts, stop]) => `${parts.join(' ').replace(/^./, (letter) => letter.toUpperCase())}${stop}`);
const text = fc.oneof(
  fc.array(sentence, { minLength: 1, maxLength: 6 }).map((list) => list.join(' ')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((raw) => raw.trim() || 'x'),
);
const block = fc.oneof(
  text.map((value): Block => paragraph(value)),
  text.map((value): Block => listItem(value)),
  fc.constant<Block>({ kind: 'thematicBreak', text: '', marks: [] }),
  fc.constant<Block>({ kind: 'code', text: 'a = 1', marks: [], language: null }),
);
const parts = fc.array(
  fc.tuple(fc.constantFrom('One', 'Two', 'References'), fc.array(block, { maxLength: 5 })),
  {
    minLength: 1,
    maxLength: 5,
  },
);

test('claims are verbatim, stand alone or carry their context, and every section has its line', () => {
  fc.assert(
    fc.property(parts, (list) => {
      const { article, sections } = sectioned(list);
      const summary = summarize(article, sections);
      const quoted = (claim: Pick<Claim, 'text' | 'source'>): string | undefined =>
        article.blocks[claim.source.block]?.text.slice(claim.source.start, claim.source.end);
      const all = [...summary.gist, ...summary.sections.flatMap(({ claims }) => claims)];
      for (const claim of all) {
        expect(quoted(claim)).toBe(claim.text);
        const shown = claim.context ?? claim;
        expect(quoted(shown)).toBe(shown.text);
        expect(leans(shown.text, 'en')).toBe(false);
      }
      expect(summary.sections.map(({ section }) => section)).toEqual(sections.map((_, index) => index));
      for (const digest of summary.sections) {
        expect(digest.claims.length > 0 ? digest.described === null : digest.described !== null).toBe(true);
        expect(digest.claims.length).toBeLessThanOrEqual(3);
      }
      const digestTexts = new Set(summary.sections.flatMap(({ claims }) => claims.map(({ text }) => text)));
      expect(summary.gist.filter((claim) => digestTexts.has(claim.text))).toEqual([]);
      expect(summarize(article, sections)).toEqual(summary);
    }),
    { numRuns: 60 },
  );
}, 30_000);

/** Six sentences and more in each of two sections and more, of words as the river and the bridge would have them. */
const longParts = fc.array(
  fc.tuple(
    fc.constantFrom('One', 'Two', 'Three'),
    fc.array(
      fc
        .array(sentence, { minLength: 3, maxLength: 6 })
        .map((list): Block => paragraph(list.map((words) => `${words.replace(/[?:]?$/, '')}.`).join(' '))),
      { minLength: 2, maxLength: 4 },
    ),
  ),
  { minLength: 2, maxLength: 4 },
);

/** How alike two texts are by the words that they hold, from 0 to 1. */
function cosine(first: string, second: string): number {
  const [a = new Map(), b = new Map()] = [first, second].map((text) => {
    const counts = new Map<string, number>();
    for (const [word] of text.toLowerCase().matchAll(/[a-z]+/g))
      counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  });
  const product = [...a].reduce((sum, [word, count]) => sum + count * (b.get(word) ?? 0), 0);
  const length = (counts: Map<string, number>) => Math.hypot(...counts.values());
  return product / (length(a) * length(b) || 1);
}

test('no gist claim says what a digest says', () => {
  let compared = 0;
  fc.assert(
    fc.property(longParts, (list) => {
      const { article, sections } = sectioned(list);
      const { gist, sections: digests } = summarize(article, sections);
      for (const { text: ofGist } of gist)
        for (const { text: ofDigest } of digests.flatMap(({ claims }) => claims)) {
          compared += 1;
          expect(cosine(ofGist, ofDigest)).toBeLessThan(0.6);
        }
    }),
    { numRuns: 60 },
  );
  expect(compared).toBeGreaterThan(100);
}, 30_000);

/** Milliseconds. With time that grows as the square of the article, it would take many times as long. */
const FROZEN = 2000;
const PROSE =
  'The council of the valley met on a cold morning. Twelve traders asked for cheaper stalls. Nobody spoke of the bridge. ';
/** A capital that is longer as a small letter, so that words are not found where they stood. */
const LENGTHENED = 'İ';

const counted = (count: number, word: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => word(index)).join(' ');

test.each([
  [
    'many parts',
    Array.from({ length: 500 }, (_, index): [string, Block[]] => [
      `Part ${index}`,
      [paragraph(PROSE.repeat(3) + index)],
    ]),
  ],
  ['one sentence again and again', [['Minutes', [paragraph(PROSE.repeat(6000))]]]],
  ['nothing but numbers', [['Counts', [paragraph(counted(25_000, (index) => `${index * 13}`))]]]],
  [
    'words that are not found',
    [['Words', [paragraph(counted(25_000, (index) => `${LENGTHENED}${index % 997}`))]]],
  ],
] satisfies [string, [string, Block[]][]][])('no length of article freezes the page: %s', (_, list) => {
  const { article, sections } = sectioned(list);
  expect(cpuTime(() => void summarize(article, sections))).toBeLessThan(FROZEN);
});
