import { expect, test } from 'vitest';
import { countWords } from '../../../src/core/language/count-words';
import { sampleArticle } from '../../../src/core/sample/sample';

const { blocks } = sampleArticle();

test('the sample is 900 to 1,100 words long', () => {
  const words = blocks.reduce((sum, block) => sum + countWords(block.text), 0);
  expect(words).toBeGreaterThanOrEqual(900);
  expect(words).toBeLessThanOrEqual(1100);
});

test('the sample has a lead and six headed sections', () => {
  expect(blocks[0]?.kind).toBe('paragraph');
  expect(blocks.filter((block) => block.kind === 'heading')).toHaveLength(6);
});

test('emphasis lies beside the text, with no sign left in it', () => {
  const marked = blocks.flatMap((block) =>
    block.marks.map((mark) => `${mark.kind}: ${block.text.slice(mark.start, mark.end)}`),
  );
  expect(marked).toEqual(['emphasis: Joint Comprehensive Plan of Action', 'emphasis: not']);
  expect(blocks.filter((block) => block.text.includes('*'))).toEqual([]);
});
