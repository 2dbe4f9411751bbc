import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const LOCALES = readdirSync('_locales').sort();

/** Characters. What Chrome’s store takes. */
const LONGEST = 16_000;

test('every language of the interface has a text for the stores, and no other has', () => {
  expect(readdirSync('docs/store').sort()).toEqual(LOCALES.map((locale) => `${locale}.txt`));
});

test.each(LOCALES)('the text in %s has an opening, six points and an end, in plain text', (locale) => {
  const text = readFileSync(`docs/store/${locale}.txt`, 'utf8');
  const [opening = '', points = '', end = '', ...more] = text.trimEnd().split('\n\n');
  expect(more).toEqual([]);
  expect([opening, end].filter((part) => part.includes('Precis') || part.includes('MIT'))).toHaveLength(2);
  expect(points.split('\n').map((line) => line.slice(0, 2))).toEqual(Array.from({ length: 6 }, () => '• '));
  expect(text).not.toMatch(/[<>*#]|https?:/);
  expect(text.length).toBeLessThan(LONGEST);
});
