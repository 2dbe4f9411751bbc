import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../src/core/model';
import { textFragmentUrl } from '../../src/core/text-fragment';

function paragraphs(...texts: string[]): Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text, marks: [], quoteDepth: 0, look: null }));
}

function fragment(
  blocks: Block[],
  quote: string,
  options: { block?: number; url?: string } = {},
): string | null {
  const { block = 0, url = 'https://a.example/page' } = options;
  const start = blocks[block]?.text.indexOf(quote) ?? -1;
  if (start < 0) throw new Error(`the block does not hold the quote: ${quote}`);
  const address = textFragmentUrl({ url, blocks }, { block, start, end: start + quote.length });
  return address && decodeURIComponent(address.replace('https://a.example/page', ''));
}

test('a sentence that stands once is quoted whole', () => {
  expect(fragment(paragraphs('It rained. Then it stopped.'), 'Then it stopped.')).toBe(
    '#:~:text=Then it stopped.',
  );
});

test('characters with a meaning in the fragment are encoded', () => {
  const blocks = paragraphs('Well-known, 50 % & “more”');
  expect(textFragmentUrl({ url: 'https://a.example/', blocks }, { block: 0, start: 0, end: 25 })).toBe(
    'https://a.example/#:~:text=Well%2Dknown%2C%2050%20%25%20%26%20%E2%80%9Cmore%E2%80%9D',
  );
});

test('a sentence that stands twice gets the words beside it', () => {
  const blocks = paragraphs(
    'He nodded.',
    'She asked him about the night. He nodded. Nobody spoke for a long while',
  );
  expect(fragment(blocks, 'He nodded.', { block: 1 })).toBe(
    '#:~:text=him about the night.-,He nodded.,-Nobody spoke for a',
  );
});

test('letter case does not make a sentence unique', () => {
  expect(fragment(paragraphs('stop.', 'A sign said: STOP.'), 'STOP.', { block: 1 })).toBe(
    '#:~:text=A sign said:-,STOP.',
  );
});

test('a repeated block gets the end of the block before', () => {
  expect(fragment(paragraphs('One.', 'Then the first of them.', 'One.'), 'One.', { block: 2 })).toBe(
    '#:~:text=the first of them.-,One.',
  );
});

test('words beside a sentence that are repeated with it are joined by more of them', () => {
  const refrain = 'So he took his hat and his coat and went. He nodded. Nobody spoke for a long while.';
  const blocks = paragraphs(`In May he came back. ${refrain}`, `In June he stayed away. ${refrain}`);
  expect(fragment(blocks, 'He nodded.', { block: 1 })).toBe(
    '#:~:text=stayed away. So he took his hat and his coat and went.-,He nodded.,-Nobody spoke for a long while',
  );
});

test('a block repeated between its like is told by the blocks on both sides', () => {
  const blocks = paragraphs('First of May.', 'Rain.', 'Second of May.', 'Rain.', 'Third of May.');
  expect(fragment(blocks, 'Rain.', { block: 3 })).toBe('#:~:text=Second of May.-,Rain.,-Third of May');
});

test('what nothing beside it tells apart is reached from the nearest place before it that stands once', () => {
  const blocks = paragraphs(
    'The votes of Monday',
    'Yes.',
    'No.',
    'Yes.',
    'No.',
    'Yes.',
    'No.',
    'Yes.',
    'No.',
  );
  expect(fragment(blocks, 'No.', { block: 4 })).toBe('#:~:text=The votes of Monday');
});

test('a long sentence that ends as another does within it is told to end where it ends', () => {
  const middle = 'and it went on '.repeat(25);
  const long = `It began ${middle}until the very end of it, ${middle}until the very end of it`;
  const text = `${long}. Then came the night.`;
  expect(fragment(paragraphs(text), long)).toBe(
    '#:~:text=It began and it went,the very end of it,-. Then came the night',
  );
});

test('accents and letter case tell no two places apart', () => {
  expect(fragment(paragraphs('Resume.', 'Then he said: Résumé.'), 'Résumé.', { block: 1 })).toBe(
    '#:~:text=Then he said:-,Résumé.',
  );
});

test('no word beside a sentence is cut in two', () => {
  const long = 'unbrokenwordwithoutend'.repeat(30);
  const blocks = paragraphs('He nodded.', `${long} she said. He nodded. ${long}`);
  expect(fragment(blocks, 'He nodded.', { block: 1 })).toBe('#:~:text=she said.-,He nodded.');
});

test('words beside a quote lead to no other place; without any the place is its own or one before it', () => {
  const line = fc.array(fc.constantFrom('lamp', 'rope', 'bell'), { minLength: 1, maxLength: 6 });
  const quoted = fc.tuple(fc.array(line, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), fc.nat());
  fc.assert(
    fc.property(quoted, ([lines, aBlock, aStart, aLength]) => {
      const block = aBlock % lines.length;
      const words = lines[block] ?? [];
      const from = aStart % words.length;
      const to = from + 1 + (aLength % (words.length - from));
      const at = (word: number) => words.slice(0, word).join(' ').length;
      const place = { block, start: from === 0 ? 0 : at(from) + 1, end: at(to) };
      const blocks = paragraphs(...lines.map((one) => one.join(' ')));
      const [, directive = ''] = (textFragmentUrl({ url: 'https://a.example/', blocks }, place) ?? '').split(
        ':~:text=',
      );
      const all = lines.flat();
      const own = lines.slice(0, block).flat().length + from;
      const matches = matchesOf(directive, all);
      const { prefix, suffix } = partsOf(directive);
      const told = prefix.length + suffix.length > 0;
      expect(told ? matches.filter((match) => match !== own) : []).toEqual([]);
      expect(matches[0]).toBeLessThanOrEqual(own);
    }),
    { numRuns: 2000 },
  );
});

interface Parts {
  readonly prefix: readonly string[];
  readonly start: readonly string[];
  readonly suffix: readonly string[];
}

/** The words of a fragment without an end of its own. */
function partsOf(directive: string): Parts {
  const words = (part: string | undefined) => (part ? decodeURIComponent(part).split(' ') : []);
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : '';
  return { prefix: words(prefix), start: words(parts[0]), suffix: words(suffix) };
}

/** Where a fragment's start stands among the words of an article, with what is to stand beside it. */
function matchesOf(directive: string, all: readonly string[]): number[] {
  const { prefix, start, suffix } = partsOf(directive);
  const wanted = [...prefix, ...start, ...suffix].join(' ');
  return all.flatMap((_, index) => {
    const found = all.slice(index, index + prefix.length + start.length + suffix.length).join(' ');
    return found === wanted ? [index + prefix.length] : [];
  });
}

test('a long sentence is named by its first and last words', () => {
  const long = `It began ${'and it went on '.repeat(30)}until the very end of it.`;
  expect(fragment(paragraphs(long), long)).toBe('#:~:text=It began and it went,the very end of it.');
});

test('a forced line break is not quoted across', () => {
  const text = 'The first line of a verse\nand the second line of the verse';
  expect(fragment(paragraphs(text), text)).toBe('#:~:text=The first line of a,second line of the verse');
});

test('a long text without spaces is cut between words', () => {
  const long = '東京都は新しい計画を発表した'.repeat(30);
  const [start, end] = (fragment(paragraphs(long), long) ?? '').replace('#:~:text=', '').split(',');
  expect(long.startsWith(start ?? ' ') && long.endsWith(end ?? ' ')).toBe(true);
  expect(start?.length).toBeLessThan(20);
});

test('a fragment of the page itself is kept before the text', () => {
  const blocks = paragraphs('Here.');
  expect(textFragmentUrl({ url: 'https://a.example/#part', blocks }, { block: 0, start: 0, end: 5 })).toBe(
    'https://a.example/#part:~:text=Here.',
  );
});

test('a text fragment the page was opened with gives way', () => {
  expect(fragment(paragraphs('Here.'), 'Here.', { url: 'https://a.example/page#:~:text=There' })).toBe(
    '#:~:text=Here.',
  );
});

test('an address that may not stand in a link gives none', () => {
  const blocks = paragraphs('Here.');
  const place = { block: 0, start: 0, end: 5 };
  expect(textFragmentUrl({ url: 'javascript:alert(1)', blocks }, place)).toBeNull();
});

test('a place without text gives the page itself', () => {
  expect(textFragmentUrl({ url: 'https://a.example/', blocks: [] }, { block: 3, start: 0, end: 9 })).toBe(
    'https://a.example/',
  );
});
