import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseExtraction } from '../../../src/core/parse/extraction';
import { around, readPage } from '../extract/page';

test('what extraction writes is read back as it was', () => {
  const result = readPage(
    around(
      '<ol start="3"><li>A <a href="/b">link</a></li></ol><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>',
    ),
  );
  expect(parseExtraction(JSON.stringify(result))).toEqual(result);
});

test('an expected failure is read back as it was', () => {
  const result = readPage('<!doctype html><html><head><title>x</title></head><body></body></html>');
  expect(parseExtraction(JSON.stringify(result))).toEqual(result);
});

test('anything else is an error that says so', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.json()), (value) => {
      expect(parseExtraction(value)).toMatchObject({ ok: false, failure: { kind: 'error' } });
    }),
  );
});

test('a link that is not safe makes the whole result an error', () => {
  const json = JSON.stringify(
    readPage(around('<p>Some <a href="https://a.example/">link</a> in a sentence.</p>')),
  );
  const forged = json.replace('https://a.example/', 'javascript:alert(1)');
  expect(forged).not.toBe(json);
  expect(parseExtraction(forged)).toMatchObject({ ok: false, failure: { kind: 'error' } });
});
