import { describe, expect, test } from 'vitest';
import type { Block, Section, TableCell } from '../../../src/core/model';
import { summarize } from '../../../src/core/summarize/summarize';
import { articleOf, listItem, paragraph, sectioned, whole } from './article';

const BRIDGE = paragraph(
  'The old bridge over the Marl was closed to lorries in spring. It had carried them for ninety years. ' +
    'Engineers found cracks in two of its seven iron arches. The council wants to repair the arches before winter comes.',
);
const FERRY = paragraph(
  'A small ferry now carries farmers and their sheep across the river. Tickets cost two coins for a person and one for a sheep. ' +
    'The ferry stops when the water rises above the stone mark. Nobody in the valley likes to wait on the cold bank.',
);
const MARKET = paragraph(
  'The weekly market moved to the northern side of the town. Traders from the hills sell cheese and woollen blankets there. ' +
    'Some stalls have stood empty since the lorries stayed away. The mayor promised cheaper stalls until the repair is finished.',
);

const TOWN = sectioned([
  ['The bridge', [BRIDGE]],
  ['The ferry', [FERRY]],
  ['The market', [MARKET]],
]);

function claimTexts(blocks: readonly Block[], lang = 'en'): string[] {
  const article = articleOf(blocks, lang);
  return summarize(article, whole(article)).sections.flatMap(({ claims }) => claims.map(({ text }) => text));
}

describe('the gist', () => {
  test('takes sentences that no digest shows', () => {
    const { gist, sections } = summarize(TOWN.article, TOWN.sections);
    const shown = sections.flatMap(({ claims }) => claims.map(({ text }) => text));
    expect(gist.length).toBeGreaterThanOrEqual(1);
    expect(gist.length).toBeLessThanOrEqual(3);
    expect(gist.filter(({ text }) => shown.includes(text))).toEqual([]);
  });

  test('is as long as it is asked to be', () => {
    expect(summarize(TOWN.article, TOWN.sections, { gist: { sentences: 3 } }).gist).toHaveLength(3);
    const { gist } = summarize(TOWN.article, TOWN.sections, { gist: { words: 24 } });
    const words = gist.reduce((sum, { text }) => sum + text.split(' ').length, 0);
    expect(words).toBeGreaterThan(12);
    expect(words).toBeLessThan(36);
  });

  test('is left to the digest in an article of one section, which is then as long as asked', () => {
    const article = articleOf([BRIDGE, FERRY, MARKET]);
    const plain = summarize(article, whole(article));
    expect(plain.gist).toEqual([]);
    expect(plain.sections[0]?.claims).toHaveLength(3);
    const two = summarize(article, whole(article), { gist: { sentences: 2 } });
    expect(two.sections[0]?.claims).toHaveLength(2);
  });

  test('never takes the only good sentence of a section', () => {
    const { article, sections } = sectioned([
      ['The bridge', [BRIDGE]],
      [
        'A note',
        [paragraph('The bridge, its arches, the ferry, the river and the market all belong to the council.')],
      ],
      ['The ferry', [FERRY]],
    ]);
    expect(summarize(article, sections).sections[1]?.claims).toHaveLength(1);
  });
});

test('the gist takes prose before items of lists', () => {
  const { article, sections } = sectioned([
    ['The bridge', [BRIDGE]],
    [
      'Ways to cross',
      ['ferry', 'bridge', 'ford'].map((way) =>
        listItem(`Best for farmers of the valley: the old ${way} over the river.`),
      ),
    ],
    ['The market', [MARKET, FERRY]],
  ]);
  const { gist } = summarize(article, sections, { gist: { sentences: 3 } });
  expect(gist.length).toBeGreaterThan(0);
  for (const { source } of gist) expect(article.blocks[source.block]?.kind).toBe('paragraph');
});

describe('a claim', () => {
  test('is the text at its source, dateline left out', () => {
    const text =
      'MARLOW (Valley Press) — The old bridge was closed to lorries this spring. Engineers found two cracks.';
    const article = articleOf([paragraph(text)]);
    const claim = summarize(article, whole(article)).sections[0]?.claims[0];
    expect(claim?.text).toBe('The old bridge was closed to lorries this spring.');
    expect(claim && text.slice(claim.source.start, claim.source.end)).toBe(claim?.text);
  });

  test('that leans is not shown where another stands alone', () => {
    expect(claimTexts([BRIDGE]).some((text) => text.startsWith('It had'))).toBe(false);
  });

  test('that leans carries the sentence before where nothing else is there', () => {
    const article = articleOf([
      paragraph('Why repair it? Because the valley has no other road to the town.'),
    ]);
    const [claim] = summarize(article, whole(article)).sections[0]?.claims ?? [];
    expect(claim?.text).toBe('Because the valley has no other road to the town.');
  });

  test('is the answer, with the question as its context', () => {
    const article = articleOf([paragraph('Who owns the bridge? It belongs to the council of the valley.')]);
    const [claim] = summarize(article, whole(article)).sections[0]?.claims ?? [];
    expect(claim?.text).toBe('It belongs to the council of the valley.');
    expect(claim?.context?.text).toBe('Who owns the bridge?');
    expect(claim?.context?.source).toEqual({ block: 0, start: 0, end: 20 });
  });

  test('is never a question, a call to action or a half quotation', () => {
    const texts = claimTexts([
      paragraph('Will the bridge ever carry heavy lorries to the valley again?'),
      paragraph('Click here to read more about the bridge and the valley council.'),
      paragraph('The repair of the bridge will cost the council forty thousand coins.'),
    ]);
    expect(texts).toEqual(['The repair of the bridge will cost the council forty thousand coins.']);
  });

  test('is ranked, stands in document order and says why it was chosen', () => {
    const claims =
      summarize(articleOf([BRIDGE, FERRY, MARKET]), whole(articleOf([BRIDGE, FERRY, MARKET]))).sections[0]
        ?.claims ?? [];
    expect(claims.map(({ rank }) => rank).sort((a, b) => a - b)).toEqual([1, 2, 3]);
    const starts = claims.map(({ source }) => source.block * 10_000 + source.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const { reasons } of claims) expect([2, 3]).toContain(reasons.length);
  });

  test('has two reasons even where it is the only sentence', () => {
    const article = articleOf([paragraph('The old bridge over the Marl was closed to lorries in spring.')]);
    expect(summarize(article, whole(article)).sections[0]?.claims[0]?.reasons).toHaveLength(2);
  });

  test('is never a reference, a menu or a line without a sentence', () => {
    const { article, sections } = sectioned([
      ['One', [paragraph('[1] Moss, A. The iron bridges of the valley. Town Press, Marlow.')]],
      ['Two', [paragraph('Home | News about the valley | Weather on the river | Contact')]],
      ['Three', [paragraph('Valley News :: View in a browser of your own choice')]],
      ['Four', [paragraph('Now 10% off')]],
    ]);
    for (const { claims, described } of summarize(article, sections).sections) {
      expect(claims).toEqual([]);
      expect(described).not.toBeNull();
    }
  });

  test('that only announces others is the last choice', () => {
    expect(
      claimTexts([
        paragraph('Here are the three ways in which people cross the river today:'),
        paragraph('The ferry stops when the water rises above the mark of the old stone.'),
      ]),
    ).toEqual(['The ferry stops when the water rises above the mark of the old stone.']);
  });

  test('that comes back word for word is shown once', () => {
    const { article, sections } = sectioned([
      ['The bridge', [BRIDGE]],
      ['Again', [BRIDGE, FERRY]],
    ]);
    const texts = summarize(article, sections).sections.flatMap(({ claims }) =>
      claims.map(({ text }) => text),
    );
    expect(new Set(texts).size).toBe(texts.length);
  });
});

function cell(start: number): TableCell {
  return { start, end: start + 1, header: false, colSpan: 1, rowSpan: 1 };
}

describe('a section', () => {
  test('that is a list shows its items', () => {
    const items = ['Oats', 'Fresh butter from the hills', 'Two cups of brown sugar'].map(listItem);
    expect(claimTexts(items).length).toBeGreaterThan(0);
  });

  test.each<[string, Block, string]>([
    ['code', { kind: 'code', text: 'a\nb', marks: [], language: 'c' }, 'Code: 2 lines of c'],
    ['a figure', { kind: 'figure', text: 'The bridge in 1930.', marks: [], images: [] }, '1 figure'],
    ['a formula', { kind: 'math', text: 'x = y', marks: [], tex: null }, '1 formula'],
    ['a note', { kind: 'footnote', id: 'a', text: 'See the archive of the town.', marks: [] }, '1 note'],
  ])('of %s is described', (_, block, text) => {
    const { article, sections } = sectioned([['Part', [block]]]);
    const [digest] = summarize(article, sections).sections;
    expect(digest?.claims).toEqual([]);
    expect(digest?.described).toEqual({ text, source: { block: 1, start: 0, end: block.text.length } });
  });

  test('of a table is described by its size', () => {
    const table: Block = {
      kind: 'table',
      text: 'a\tb\nc\td',
      marks: [],
      caption: null,
      rows: [
        [cell(0), cell(2)],
        [cell(4), cell(6)],
      ],
    };
    const { article, sections } = sectioned([['Part', [table]]]);
    expect(summarize(article, sections).sections[0]?.described?.text).toBe('Table: 2 rows, 2 columns');
  });

  test('of references is described, never quoted', () => {
    const { article, sections } = sectioned([
      ['The bridge', [BRIDGE]],
      [
        'References',
        [
          listItem('Moss, A. (1931). The iron bridges of the valley. Marlow: Town Press.'),
          listItem('Vale, B. (1950). Ferries.'),
        ],
      ],
    ]);
    const digest = summarize(article, sections).sections[1];
    expect(digest?.claims).toEqual([]);
    expect(digest?.described?.text).toBe('2 references');
  });

  test('with nothing under its heading counts its parts', () => {
    const { article, sections } = sectioned([
      ['All', []],
      ['One', [BRIDGE]],
      ['Two', [FERRY]],
    ]);
    const nested = sections.map(({ heading, from, to }, index): Section => ({
      heading,
      from,
      to,
      label: null,
      origin: 'markup',
      level: index === 0 ? 2 : 3,
      words: 0,
    }));
    expect(summarize(article, nested).sections[0]?.described?.text).toBe('2 parts');
  });

  test('has key phrases of its own, as the text writes them', () => {
    const phrases = summarize(TOWN.article, TOWN.sections).sections.map(({ keyPhrases }) => keyPhrases);
    for (const list of phrases) expect(list.length).toBeLessThanOrEqual(3);
    expect(phrases[0]).toContain('arches');
  });
});
