import { expect, test } from 'vitest';
import type { Block, ListItemBlock, Mark, Span } from '../../../src/core/model';
import { placeAt, type Place } from '../../../src/view/text/places';
import { textView } from '../../../src/view/text/text-view';
import { safe } from '../../core/safe';
import { rendered } from '../rendered';
import { textContext } from './text-frame';

const paragraph = (text: string, marks: Mark[] = [], quoteDepth = 0): Block => ({
  kind: 'paragraph',
  text,
  marks,
  quoteDepth,
  look: null,
});

interface ItemOptions {
  readonly ordinal?: number;
  readonly depth?: number;
}

const item = (text: string, marker: ListItemBlock['marker'], options: ItemOptions = {}): Block => ({
  kind: 'listItem',
  text,
  marks: [],
  quoteDepth: 0,
  depth: options.depth ?? 0,
  marker,
  ordinal: options.ordinal ?? null,
});

function show(blocks: Block[], options: Parameters<typeof textContext>[1] = {}): Element {
  return rendered(<>{textView(textContext(blocks, options), 0, blocks.length)}</>);
}

function claim(block: number, { start, end }: Span): Place {
  return placeAt({ block, start, end }, 'claim');
}

test('a paragraph is a paragraph that a link can lead to', () => {
  const element = show([paragraph('Plain.')]).querySelector('p');
  expect([element?.id, element?.innerHTML]).toEqual(['b0c0', 'Plain.']);
});

test('a link opens its real address apart and tells it nothing', () => {
  const marks: Mark[] = [{ kind: 'link', href: safe('https://a.example/?q=1'), start: 0, end: 4 }];
  const link = show([paragraph('Here.', marks)]).querySelector('a');
  expect(link?.getAttribute('href')).toBe('https://a.example/?q=1');
  expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
});

test('every plain mark has its element', () => {
  const kinds = [
    'emphasis',
    'strong',
    'inlineCode',
    'subscript',
    'superscript',
    'keyboard',
    'highlight',
    'deleted',
  ] as const;
  const marks = kinds.map((kind, at): Mark => ({ kind, start: at, end: at + 1 }));
  const names = [...show([paragraph('abcdefgh', marks)]).querySelectorAll('p *')].map(
    (element) => element.localName,
  );
  expect(names).toEqual(['em', 'strong', 'code', 'sub', 'sup', 'kbd', 'mark', 'del']);
});

test('an annotation over ruby text adds nothing to the text itself', () => {
  const root = show([paragraph('漢字を読む。', [{ kind: 'ruby', annotation: 'かんじ', start: 0, end: 2 }])]);
  expect(root.textContent).toBe('漢字を読む。');
  expect(root.querySelector('ruby rt')?.getAttribute('data-annotation')).toBe('かんじ');
});

test('a claim is one element with its id and exactly its text, whatever marks cross it', () => {
  const text = 'One is here. Two is there. Three.';
  const marks: Mark[] = [{ kind: 'emphasis', start: 4, end: 20 }];
  const root = show([paragraph(text, marks)], { places: [claim(0, { start: 13, end: 26 })] });
  const element = root.querySelector('#b0c13');
  expect(element?.textContent).toBe('Two is there.');
  expect(element?.hasAttribute('data-claim')).toBe(true);
  expect(root.textContent).toBe(text);
});

test('a claim leads back to the summary', () => {
  const root = show([paragraph('One.')], { places: [claim(0, { start: 0, end: 4 })] });
  expect(root.querySelector('#b0c0 + a')?.getAttribute('href')).toBe('#summary-b0c0');
});

test('a claim that the summary does not show has an id and no way back', () => {
  const spare = placeAt({ block: 0, start: 0, end: 4 }, 'spare');
  const root = show([paragraph('One.')], { places: [spare] });
  expect(root.querySelector('#b0c0')?.hasAttribute('data-claim')).toBe(true);
  expect(root.querySelector('#b0c0 + a')).toBeNull();
});

test('a claim at the start of a block has the id, and nothing else has it', () => {
  const root = show([paragraph('One.')], { places: [claim(0, { start: 0, end: 4 })] });
  expect(root.querySelectorAll('#b0c0').length).toBe(1);
  expect(root.querySelector('#b0c0')?.localName).toBe('span');
});

test('the sentence a link leads to can be focused and is marked', () => {
  const place = placeAt({ block: 0, start: 5, end: 9 }, 'sentence');
  const root = show([paragraph('One. Two.')], { landing: { block: 0, id: 'b0c5', whole: false, place } });
  const element = root.querySelector('#b0c5');
  expect(element?.textContent).toBe('Two.');
  expect(element?.getAttribute('tabindex')).toBe('-1');
  expect(element?.classList.contains('landed')).toBe(true);
});

test('a block a link leads to can be focused and is marked', () => {
  const code: Block = { kind: 'code', text: 'x = 1', marks: [], language: 'python' };
  const root = show([code], { landing: { block: 0, id: 'b0c0', whole: true } });
  expect(root.querySelector('#b0c0')?.getAttribute('tabindex')).toBe('-1');
  expect(root.querySelector('#b0c0')?.classList.contains('landed')).toBe(true);
});

test('lists nest, and numbers are the author’s', () => {
  const root = show([
    item('a', 'ordered', { ordinal: 3 }),
    item('b', 'bullet', { depth: 1 }),
    item('c', 'ordered', { ordinal: 4 }),
  ]);
  expect(root.querySelector('ol > li > ul > li')?.textContent).toBe('b');
  expect([...root.querySelectorAll('ol > li')].map((element) => element.getAttribute('value'))).toEqual([
    '3',
    '4',
  ]);
});

test('terms and descriptions are a description list', () => {
  const root = show([item('Tea', 'term'), item('A drink.', 'description')]);
  expect([...root.querySelectorAll('dl > *')].map((element) => element.localName)).toEqual(['dt', 'dd']);
});

test('a quotation stands in a quotation', () => {
  const root = show([paragraph('outer', [], 1), paragraph('inner', [], 2)]);
  expect(root.querySelector('blockquote > blockquote > p')?.textContent).toBe('inner');
});

test('code keeps its white space and names its language', () => {
  const root = show([{ kind: 'code', text: 'if x:\n    y()', marks: [], language: 'python' }]);
  expect(root.querySelector('pre code')?.textContent).toBe('if x:\n    y()');
  expect(root.querySelector('.code-language')?.textContent).toBe('python');
});

test('a table has its caption, its header cells and the marks of its cells', () => {
  const text = 'Year\tSum\n2020\tfour';
  const root = show([
    {
      kind: 'table',
      text,
      marks: [{ kind: 'strong', start: 14, end: 18 }],
      caption: 'Sums',
      rows: [
        [
          { start: 0, end: 4, header: true, colSpan: 1, rowSpan: 1 },
          { start: 5, end: 8, header: true, colSpan: 2, rowSpan: 1 },
        ],
        [
          { start: 9, end: 13, header: true, colSpan: 1, rowSpan: 1 },
          { start: 14, end: 18, header: false, colSpan: 1, rowSpan: 3 },
        ],
      ],
    },
  ]);
  expect(root.querySelector('caption')?.textContent).toBe('Sums');
  expect([...root.querySelectorAll('th')].map((cell) => cell.getAttribute('scope'))).toEqual([
    'col',
    'col',
    'row',
  ]);
  expect(root.querySelector('thead th:last-child')?.getAttribute('colspan')).toBe('2');
  expect(root.querySelector('td')?.getAttribute('rowspan')).toBe('3');
  expect(root.querySelector('td strong')?.textContent).toBe('four');
});

test('an image is words, a size and a link, and no image', () => {
  const src = safe('https://a.example/cat.jpg');
  const root = show([
    {
      kind: 'figure',
      text: 'A cat, asleep.',
      marks: [],
      images: [{ src, alt: 'A cat', width: 800, height: 600 }],
    },
  ]);
  expect(root.querySelector('img, picture, source')).toBeNull();
  expect(root.querySelector('.image')?.textContent).toContain('A cat');
  expect(root.querySelector('.image')?.textContent).toContain('800 × 600');
  expect(root.querySelector('figcaption')?.textContent).toBe('A cat, asleep.');
});

test('display math is its TeX, or the readable form where there is none', () => {
  expect(show([{ kind: 'math', text: 'x squared', marks: [], tex: 'x^2' }]).textContent).toBe('x^2');
  expect(show([{ kind: 'math', text: 'x squared', marks: [], tex: null }]).textContent).toBe('x squared');
});

test('a reference leads to its footnote and the footnote back', () => {
  const root = show([
    paragraph('Said once[1].', [{ kind: 'footnoteReference', footnote: 'n1', start: 9, end: 12 }]),
    { kind: 'footnote', id: 'n1', text: 'By whom?', marks: [] },
  ]);
  expect(root.querySelector('sup a')?.getAttribute('href')).toBe('#note-b1');
  expect(root.querySelector('#note-b1 a')?.getAttribute('href')).toBe('#ref-b0c9');
  expect(root.querySelector('sup a')?.id).toBe('ref-b0c9');
});

test('a paragraph that runs against the article says so', () => {
  const root = show([paragraph('هذه جملة.')]);
  expect(root.querySelector('p')?.getAttribute('dir')).toBe('rtl');
});

test('a second text in the page has no ids of its own', () => {
  const root = show([paragraph('One.'), { kind: 'footnote', id: 'a', text: 'Two.', marks: [] }], {
    linkable: false,
  });
  expect(root.querySelector('[id]')).toBeNull();
});
