import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';

test('the script that closes the policy runs before anything else is loaded', () => {
  const { document } = parseHTML(readFileSync('reader/reader.html', 'utf8'));
  const loaded = [...document.querySelectorAll('script, link, img, style')].map(
    (element) => element.getAttribute('src') ?? element.getAttribute('href'),
  );
  expect(loaded[0]).toBe('before-paint.js');
  const [first] = document.querySelectorAll('script');
  for (const attribute of ['async', 'defer', 'type']) expect(first?.hasAttribute(attribute)).toBe(false);
});
