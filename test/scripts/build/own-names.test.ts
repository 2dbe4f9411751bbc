import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OWN_NAME } from '../../../scripts/build/own-names.mjs';

const WORD = /\b[a-zA-Z]\w*\b/g;

/** Words of a file, those of its comments left out. */
function wordsOf(path: string): string[] {
  const code = readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  return code.match(WORD) ?? [];
}

test('no name of the article, of a failure or of the answer is shortened', () => {
  const told = ['model', 'failure', 'result'].map((name) => `src/core/${name}.ts`);
  const words = [...told, 'src/inject/extract-page.ts'].flatMap(wordsOf);
  expect(words).toContain('quoteDepth');
  expect(words.filter((word) => OWN_NAME.test(word))).toEqual([]);
});

test('no name that an element, a text or a style has is shortened', () => {
  const asked = ['dom', 'layout', 'structure', 'images'].map((name) =>
    readFileSync(`src/core/extract/${name}.ts`, 'utf8'),
  );
  const quoted = asked.join('\n').match(/'[a-zA-Z]+'/g) ?? [];
  expect(quoted.length).toBeGreaterThan(10);
  expect(quoted.filter((name) => OWN_NAME.test(name.slice(1, -1)))).toEqual([]);
});
