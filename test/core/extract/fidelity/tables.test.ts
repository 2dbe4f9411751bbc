import { expect, test } from 'vitest';
import type { TableBlock } from '../../../../src/core/model';
import { blocksOf } from '../page';

const DATA = '<tr><th>Year</th><th>Stones</th></tr><tr><td>1802</td><td>4</td></tr>';

function tableOf(html: string): TableBlock {
  const [table] = blocksOf(html);
  if (table?.kind !== 'table') throw new Error(`No table: ${JSON.stringify(table)}`);
  return table;
}

/** The texts of the cells, row by row; `*` before those of headers. */
function cellsOf({ rows, text }: TableBlock): string[][] {
  return rows.map((row) =>
    row.map(({ start, end, header }) => `${header ? '*' : ''}${text.slice(start, end)}`),
  );
}

test('headers of columns and of rows are known, and cells without text keep their place', () => {
  const table = tableOf(
    '<table><thead><tr><th></th><td>Stones</td></tr></thead><tbody><tr><th scope="row">1802</th><td></td></tr></tbody>' +
      '<tfoot><tr><td>All</td><td>10</td></tr></tfoot></table>',
  );
  expect(cellsOf(table)).toEqual([
    ['*', '*Stones'],
    ['*1802', ''],
    ['All', '10'],
  ]);
});

test('cells keep how many columns and rows they span, within reason', () => {
  const { rows } = tableOf(
    '<table><tr><th colspan="2">Stones</th></tr><tr><td rowspan="3">1802</td><td colspan="99999">4</td></tr>' +
      '<tr><td colspan="0">6</td><td rowspan="many">7</td></tr></table>',
  );
  expect(rows.map((row) => row.map(({ colSpan, rowSpan }) => [colSpan, rowSpan]))).toEqual([
    [[2, 1]],
    [
      [1, 3],
      [1000, 1],
    ],
    [
      [1, 1],
      [1, 1],
    ],
  ]);
});

test('marks and several lines in a cell are part of its text', () => {
  const table = tableOf(
    '<table><tr><th>Part</th><th>Made of</th></tr><tr><td>Wheel<br>old</td><td><ul><li>oak</li><li><b>iron</b></li></ul></td></tr></table>',
  );
  expect(cellsOf(table)[1]).toEqual(['Wheel old', 'oak iron']);
  expect(table.marks).toMatchObject([{ kind: 'strong', start: 27, end: 31 }]);
  expect(table.text.slice(27, 31)).toBe('iron');
});

test('a caption is the table’s, wherever it stands in it', () => {
  expect(tableOf(`<table>${DATA}<caption>Stones by <em>year</em></caption></table>`).caption).toBe(
    'Stones by year',
  );
});

test('the caption of a figure that is one table is the table’s', () => {
  const blocks = blocksOf(`<figure><table>${DATA}</table><figcaption>Stones by year</figcaption></figure>`);
  expect(blocks).toMatchObject([{ kind: 'table', caption: 'Stones by year' }]);
});

test('a figure without a caption leaves its table without one', () => {
  expect(tableOf(`<figure><table>${DATA}</table></figure>`).caption).toBe(null);
});

test('a caption of the table’s own stays beside that of its figure', () => {
  const blocks = blocksOf(
    `<figure><table><caption>Stones</caption>${DATA}</table><figcaption>From the parish book</figcaption></figure>`,
  );
  expect(blocks).toMatchObject([
    { kind: 'table', caption: 'Stones' },
    { kind: 'paragraph', text: 'From the parish book' },
  ]);
});

test('an image in a cell follows the table', () => {
  expect(
    blocksOf(
      '<table><tr><th>Part</th><th>Of</th></tr><tr><td><img src="/w.jpg"></td><td>oak</td></tr></table>',
    ),
  ).toMatchObject([{ kind: 'table' }, { kind: 'figure', images: [{ src: 'https://paper.example/w.jpg' }] }]);
});

const LONG =
  'The wheel stands still in the cold of the early morning, and nobody has come to grease the axle since the miller left for the valley with his three geese.';

const LAYOUTS: readonly (readonly [string, string])[] = [
  ['says that it is presentation', `<table role="presentation">${DATA}</table>`],
  ['has one column', '<table><tr><td>The wheel stands.</td></tr><tr><td>The brook runs.</td></tr></table>'],
  ['has one row', '<table><tr><td>The wheel stands.</td><td>The brook runs.</td></tr></table>'],
  [
    'sets prose side by side',
    `<table><tr><td><p>${LONG}</p></td><td><p>${LONG} So they say.</p></td></tr><tr><td><p>${LONG} Or so.</p></td><td><p>${LONG} Too.</p></td></tr></table>`,
  ],
];

test.each(LAYOUTS)('a table that %s is no table', (_, html) => {
  const kinds = new Set(blocksOf(html).map((block) => block.kind));
  expect([...kinds]).toEqual(['paragraph']);
});

test('of a table in a table the inner one is the data', () => {
  const blocks = blocksOf(
    `<table><tr><td>left</td><td><table>${DATA}</table></td></tr><tr><td>a</td><td>b</td></tr></table>`,
  );
  expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'table', 'paragraph', 'paragraph']);
});
