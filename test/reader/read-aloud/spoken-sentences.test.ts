import { expect, test } from 'vitest';
import {
  sentenceAt,
  sourceOf,
  summaryToSpeak,
  textToSpeak,
} from '../../../reader/read-aloud/spoken-sentences';
import type { Block, Mark } from '../../../src/core/model';
import { outline } from '../../../src/core/outline/outline';
import { tideArticle } from '../tide-article';

const paragraph = (text: string, marks: readonly Mark[] = []): Block => ({
  kind: 'paragraph',
  text,
  marks,
  quoteDepth: 0,
  look: null,
});
const heard = (blocks: readonly Block[]): string[] =>
  textToSpeak(tideArticle({ blocks })).map(({ text }) => text);

test('code, tables, formulas and notes are passed over; headings, items and captions are read', () => {
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: 'The pier', marks: [] },
    { kind: 'code', text: 'let tide = 4;', marks: [], language: 'js' },
    { kind: 'table', text: 'Monday\t4.10', marks: [], caption: null, rows: [] },
    { kind: 'math', text: 'a + b', marks: [], tex: 'a+b' },
    { kind: 'thematicBreak', text: '', marks: [] },
    {
      kind: 'listItem',
      text: 'One lamp.',
      marks: [],
      quoteDepth: 0,
      depth: 0,
      marker: 'bullet',
      ordinal: null,
    },
    { kind: 'figure', text: 'The old lamp.', marks: [], images: [] },
    { kind: 'footnote', id: 'n1', text: 'Log of 1911.', marks: [] },
    paragraph('It burned. It went out.'),
  ];
  expect(heard(blocks)).toEqual(['The pier', 'One lamp.', 'The old lamp.', 'It burned.', 'It went out.']);
});

test('every sentence is the slice of the text at its source', () => {
  const article = tideArticle();
  for (const { source, text } of textToSpeak(article))
    expect(article.blocks[source.block]?.text.slice(source.start, source.end)).toBe(text);
});

test('references to notes are not said, and words are found in the text all the same', () => {
  const text = 'The bell[1] rang[2] twice.';
  const reference = (start: number): Mark => ({
    kind: 'footnoteReference',
    footnote: 'n',
    start,
    end: start + 3,
  });
  const [sentence] = textToSpeak(tideArticle({ blocks: [paragraph(text, [reference(8), reference(16)])] }));
  if (!sentence) throw new Error('no sentence');
  expect(sentence.text).toBe('The bell rang twice.');
  const written = (word: string): string => {
    const at = sentence.text.indexOf(word);
    const { start, end } = sourceOf(sentence, { start: at, end: at + word.length });
    return text.slice(start, end);
  };
  expect(['bell', 'rang', 'twice'].map(written)).toEqual(['bell', 'rang', 'twice']);
});

test('what has no letter and no figure is not spoken', () => {
  expect(heard([paragraph('* * *'), paragraph('It ended.')])).toEqual(['It ended.']);
});

test('reading begins at the sentence that a place is in, or the next one that is heard', () => {
  const queue = textToSpeak(tideArticle({ blocks: [paragraph('One. Two. Three.'), paragraph('Four.')] }));
  expect(sentenceAt(queue, { block: 0, start: 6 })).toBe(1);
  expect(sentenceAt(queue, { block: 0, start: 99 })).toBe(3);
  expect(sentenceAt(queue, { block: 7, start: 0 })).toBe(3);
});

test('of a summary each section’s sentences stand under its heading, and a section without one is not named', () => {
  const article = tideArticle();
  const kept = [
    { block: 0, start: 0, end: 53 },
    { block: 4, start: 0, end: 74 },
  ];
  const texts = summaryToSpeak(article, outline(article), kept).map(({ text }) => text);
  expect(texts).toHaveLength(3);
  expect(texts[0]).toBe('For a hundred years the harbour kept two books. One h');
  expect(texts[1]).toBe('The winter');
});
