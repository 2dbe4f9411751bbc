import { expect, test } from 'vitest';
import type { Block, Mark } from '../../../src/core/model';
import { footnoteLinks } from '../../../src/view/text/footnote-links';

const reference = (footnote: string, start: number): Mark => ({
  kind: 'footnoteReference',
  footnote,
  start,
  end: start + 3,
});

const paragraph = (text: string, marks: Mark[]): Block => ({
  kind: 'paragraph',
  text,
  marks,
  quoteDepth: 0,
  look: null,
});

const footnote = (id: string): Block => ({ kind: 'footnote', id, text: 'See there.', marks: [] });

test('a footnote knows every place that refers to it, in order', () => {
  const links = footnoteLinks([
    paragraph('Here[1] and here[1].', [reference('cite-1', 4), reference('cite-1', 16)]),
    footnote('cite-1'),
  ]);
  expect(links.noteIds.get('cite-1')).toBe('note-b1');
  expect(links.references.get('note-b1')).toEqual([
    { id: 'ref-b0c4', label: '[1]' },
    { id: 'ref-b0c16', label: '[1]' },
  ]);
});

test('a reference to a footnote that is not there leads nowhere', () => {
  const links = footnoteLinks([paragraph('Here[9].', [reference('gone', 4)])]);
  expect(links.noteIds.size + links.references.size).toBe(0);
});

test('of two footnotes with one id the first is meant', () => {
  expect(footnoteLinks([footnote('a'), footnote('a')]).noteIds.get('a')).toBe('note-b0');
});
