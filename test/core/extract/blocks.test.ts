import { expect, test } from 'vitest';
import { blocksOf } from './page';

test('nested lists keep depth, marker and number', () => {
  const items = blocksOf(
    '<ol start="3"><li>Grind the corn<ul><li>twice</li></ul></li><li value="7">Sift the flour</li></ol>',
  );
  expect(items).toMatchObject([
    { kind: 'listItem', text: 'Grind the corn', depth: 0, marker: 'ordered', ordinal: 3 },
    { kind: 'listItem', text: 'twice', depth: 1, marker: 'bullet', ordinal: null },
    { kind: 'listItem', text: 'Sift the flour', depth: 0, marker: 'ordered', ordinal: 7 },
  ]);
});

test('a definition list keeps its terms and descriptions', () => {
  expect(blocksOf('<dl><dt>Race</dt><dd>The channel to the wheel.</dd></dl>')).toMatchObject([
    { text: 'Race', marker: 'term' },
    { text: 'The channel to the wheel.', marker: 'description' },
  ]);
});

test('a table of data keeps its caption, its headers and the spans of its cells', () => {
  const [table] = blocksOf(
    '<table><caption>Stones</caption><tr><th>Year</th><th>Stones</th></tr><tr><td rowspan="2">1802</td><td>4</td></tr>' +
      '<tr><td>6</td></tr></table>',
  );
  expect(table).toMatchObject({
    kind: 'table',
    text: 'Year\tStones\n1802\t4\n6',
    caption: 'Stones',
    rows: [
      [{ header: true }, { header: true }],
      [{ start: 12, end: 16, rowSpan: 2, header: false }, { colSpan: 1 }],
      [{ start: 19, end: 20 }],
    ],
  });
});

test('code keeps its lines and its language, and loses the numbers of its lines', () => {
  const code =
    '<pre><code class="language-ts"><span class="line-number">1</span>let wheel = 1;\n  turn(wheel);</code></pre>';
  expect(blocksOf(code)).toMatchObject([
    { kind: 'code', text: 'let wheel = 1;\n  turn(wheel);', language: 'ts' },
  ]);
});

test('a formula keeps its TeX, in the text and by itself', () => {
  const math = (display: string) =>
    `<math${display}><semantics><mi>v</mi><annotation encoding="application/x-tex">v_0</annotation></semantics></math>`;
  const [inText, alone] = blocksOf(
    `<p>The speed ${math('')} is that of the brook.</p>${math(' display="block"')}`,
  );
  expect(inText).toMatchObject({
    text: 'The speed v is that of the brook.',
    marks: [{ kind: 'math', tex: 'v_0', start: 10, end: 11 }],
  });
  expect(alone).toMatchObject({ kind: 'math', tex: 'v_0' });
});

test('a reference and its note are tied both ways', () => {
  const [text, note] = blocksOf(
    '<p>The wheel is older.<sup><a href="#fn1">1</a></sup></p><ol><li id="fn1">So says the parish book. <a href="#r1">↩</a></li></ol>',
  );
  expect(text?.marks).toContainEqual({ kind: 'footnoteReference', footnote: 'fn1', start: 19, end: 20 });
  expect(note).toMatchObject({ kind: 'footnote', id: 'fn1', text: 'So says the parish book.' });
});

test('a figure of several images is one block with its caption', () => {
  const [figure] = blocksOf(
    '<figure><img src="/a.jpg" alt="Wheel"><img data-src="/b.jpg" src="data:image/gif;base64,R0"><figcaption>Before and after</figcaption></figure>',
  );
  expect(figure).toMatchObject({
    kind: 'figure',
    text: 'Before and after',
    images: [{ src: 'https://paper.example/a.jpg', alt: 'Wheel' }, { src: 'https://paper.example/b.jpg' }],
  });
});

test('the lines of a poem stay lines, an empty one divides its stanzas', () => {
  expect(
    blocksOf('<p>The wheel stands still<br>the brook runs on<br><br>and nobody listens</p>'),
  ).toMatchObject([{ text: 'The wheel stands still\nthe brook runs on' }, { text: 'and nobody listens' }]);
});

test('a quotation keeps its depth and whose it is', () => {
  const quote =
    '<blockquote><p>It turned all night, and we slept well.</p><footer>The miller’s daughter</footer></blockquote>';
  expect(blocksOf(quote)).toMatchObject([
    { quoteDepth: 1 },
    { text: 'The miller’s daughter', quoteDepth: 1 },
  ]);
});

test('ruby keeps its annotation beside its base', () => {
  expect(
    blocksOf('<p>The sign says <ruby>水車<rt>すいしゃ</rt></ruby>, which is a water wheel.</p>'),
  ).toMatchObject([
    {
      text: 'The sign says 水車, which is a water wheel.',
      marks: [{ kind: 'ruby', annotation: 'すいしゃ', start: 14, end: 16 }],
    },
  ]);
});

test('marks inside one another are spans of one text', () => {
  expect(blocksOf('<p>See <a href="/mills">all <em>the mills</em></a> of the valley.</p>')).toMatchObject([
    {
      text: 'See all the mills of the valley.',
      marks: [
        { kind: 'link', start: 4, end: 17, href: 'https://paper.example/mills' },
        { kind: 'emphasis', start: 8, end: 17 },
      ],
    },
  ]);
});
