import { expect, test } from 'vitest';
import { articleText } from '../../src/core/article-text';

test('blocks stand one a line, captions left out', () => {
  const text = articleText({
    blocks: [
      { kind: 'heading', text: 'One', marks: [], level: 2 },
      { kind: 'figure', text: 'A caption', marks: [], images: [] },
      { kind: 'thematicBreak', text: '', marks: [] },
      { kind: 'paragraph', text: 'Two.', marks: [], quoteDepth: 0, look: null },
    ],
  });
  expect(text).toBe('One\nTwo.');
});
