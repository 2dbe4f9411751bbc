import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { extract } from '../../src/core/index';

const TEXT =
  'The bridge over the river has been closed to lorries since the spring. The council wants to repair it before the winter, and the farmers of the valley take the ferry until then. ';

test.each([
  ['en', ''],
  ['en', ' lang="fr"'],
  ['en-GB', ' lang="en-GB"'],
])('an article is in the language it is written in: %s for <html%s>', (lang, attribute) => {
  const paragraphs = `<p>${TEXT.repeat(3)}</p>`.repeat(5);
  const { document } = parseHTML(
    `<html${attribute}><head><title>The bridge</title></head><body><article><h1>The bridge</h1>${paragraphs}</article></body></html>`,
  );
  const result = extract(document, { url: 'https://example.org/bridge' });
  expect(result.ok && result.value.lang).toBe(lang);
});
