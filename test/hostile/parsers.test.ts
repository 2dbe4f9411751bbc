import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { parseAnchorId } from '../../src/core/anchor';
import { parseArticle } from '../../src/core/parse/article';
import { parseExtraction } from '../../src/core/parse/extraction';
import { parseFailure } from '../../src/core/parse/failure';
import { sampleArticle } from '../../src/core/sample/sample';
import { parseEntryList } from '../../src/platform/entry-list';
import { entryShownAt, parseEntryId } from '../../src/platform/reader-address';
import { parseSettings, SETTINGS } from '../../src/platform/settings';
import { articleOf } from '../core/extract/page';
import { articleAround } from './article-around';
import { faultsOf } from './faults';

vi.setConfig({ testTimeout: 30_000 });

const TABLE = '<table><caption>Sacks</caption><tr><th>Day</th><td>4</td></tr></table>';
const LIST = '<ul><li>bran <a href="https://a.example/b">sold</a></li></ul><pre><code>x</code></pre>';
const FIGURE =
  '<figure><img src="/w.png" alt="Wheel" width="600" height="400"><figcaption>It.</figcaption></figure>';
const ARTICLES = [
  sampleArticle(),
  articleOf(articleAround({ at: (index) => (index === 3 ? TABLE + LIST + FIGURE : '') })),
];

/** A value of JSON as hostile as it gets: the keys of the model, the names of prototypes, numbers out of range. */
const KEYS = [
  'kind',
  'text',
  'marks',
  'blocks',
  'start',
  'end',
  'ok',
  'value',
  'failure',
  '__proto__',
  'constructor',
  'length',
];
const anyJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, -1, 0, 1e308, 2 ** 53, 0.5, '', 'paragraph', 'javascript:1', '\ud800'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value')),
  ),
})).value;

/** Every path to a value inside a JSON value. */
function pathsIn(root: unknown): (string | number)[][] {
  const paths: (string | number)[][] = [];
  const open: { value: unknown; path: (string | number)[] }[] = [{ value: root, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next;
    paths.push(path);
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) open.push({ value: inner, path: [...path, key] });
  }
  return paths;
}

function withValueAt(root: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy: unknown = structuredClone(root);
  // A path of `pathsIn` leads through objects and arrays only.
  let place = copy as Record<string | number, unknown>;
  const last = rest.pop() ?? key;
  for (const step of rest.length === path.length - 1 ? [] : [key, ...rest])
    place = place[step] as typeof place;
  place[last] = value;
  return copy;
}

const mutated = fc
  .constantFrom(...ARTICLES)
  .chain((article) =>
    fc
      .tuple(fc.constant(article), fc.constantFrom(...pathsIn(article)), anyJson)
      .map(([whole, path, value]) => withValueAt(whole, path, value)),
  );

test('an article of which any one value is another is refused, or is still sound', () => {
  fc.assert(
    fc.property(mutated, (value) => {
      const article = parseArticle(value);
      const faults = article ? faultsOf(article) : [];
      expect(faults.filter((fault) => !fault.startsWith('forbidden characters'))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('an answer cut off anywhere is an error, never a part', () => {
  const json = JSON.stringify({ ok: true, value: ARTICLES[1] });
  fc.assert(
    fc.property(fc.nat(json.length - 1), (length) => {
      expect(parseExtraction(json.slice(0, length))).toMatchObject({ ok: false, failure: { kind: 'error' } });
    }),
  );
});

test('no value makes a parser throw or hand through what it does not know', () => {
  fc.assert(
    fc.property(fc.oneof(anyJson, fc.anything()), (value) => {
      expect(parseArticle(value)?.blocks ?? []).toBeInstanceOf(Array);
      expect(Object.keys(parseSettings(value))).toEqual(Object.keys(SETTINGS));
      for (const entry of parseEntryList(value))
        expect(Object.keys(entry)).toEqual(['id', 'savedAt', 'bytes']);
      expect(typeof (parseFailure(value)?.kind ?? '')).toBe('string');
    }),
    { numRuns: 1000 },
  );
});

test('no address and no fragment makes the reader throw or look for a strange entry', () => {
  const root = 'chrome-extension://abcdefghijklmnop/';
  const address = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'binary' }).map((id) => `${root}reader/reader.html?id=${id}`),
    fc
      .constantFrom('__proto__', 'constructor', '../popup', '%00', 'a'.repeat(65))
      .map((id) => `${root}reader/reader.html?id=${id}`),
  );
  fc.assert(
    fc.property(address, fc.string({ unit: 'binary' }), (shown, fragment) => {
      expect(entryShownAt(shown, root) ?? 'a').toMatch(/^[0-9a-z_-]{1,64}$/);
      expect(parseEntryId(fragment) ?? 'a').toMatch(/^[0-9a-z-]{1,64}$/);
      const { block, start } = parseAnchorId(fragment) ?? { block: 0, start: 0 };
      expect(Number.isSafeInteger(block) && Number.isSafeInteger(start)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
