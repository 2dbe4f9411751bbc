import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { isLatin, letterPattern } from '../../../src/core/language/letter-pattern';
import { sampleArticle } from '../../../src/core/sample/sample';

const latin = Array.from({ length: 0x30_00 }, (_, code) => String.fromCharCode(code)).filter(isLatin);

afterEach(() => vi.unstubAllGlobals());

test('Latin text holds Latin letters, punctuation, signs of currency, arrows and mathematics', () => {
  expect(isLatin('“Déjà vu” — 3,50 €… → 2 ≤ 3™')).toBe(true);
  for (const other of ['λόγος', 'слово', '漢', 'กา', 'é'.normalize('NFD'), '🔗'])
    expect(isLatin(other)).toBe(false);
});

test.each(['L', 'Lu', 'Ll', 'Lo', 'M', 'N', 'sc=Han', 'sc=Greek', 'Sentence_Terminal'])(
  'every Latin character has the property %s or not as Unicode says',
  (property) => {
    const unicode = new RegExp(`\\p{${property}}`, 'u');
    const [alone, among, but] = ['\\p{X}', '[_\\p{X}]', '[^\\p{X}]'].map((source) =>
      letterPattern(`^${source.replace('X', property)}$`),
    );
    const wrong = latin.filter((character) => {
      const has = unicode.test(character);
      const found = [alone, among, but].map((pattern) => pattern?.(character).test(character));
      return found.join() !== [has, has || character === '_', !has].join();
    });
    expect(wrong).toEqual([]);
  },
);

test('text in another script is read by the properties themselves', () => {
  const capitals = letterPattern(String.raw`\p{Lu}`, 'g');
  expect('Сова и Ёж'.match(capitals('Сова и Ёж'))).toEqual(['С', 'Ё']);
});

test('a property that is not listed for Latin text is a mistake', () => {
  expect(() => letterPattern(String.raw`\p{Emoji}`)('a')).toThrow('Emoji');
});

/** Keeps the sources of all expressions made from strings from now on. */
function watchExpressions(): string[] {
  const made: string[] = [];
  vi.stubGlobal(
    'RegExp',
    class extends RegExp {
      constructor(source: string | RegExp, flags?: string) {
        super(source, flags);
        made.push(String(source));
      }
    },
  );
  return made;
}

test('the summary of an English article makes no Unicode property ready', async () => {
  const article = sampleArticle();
  // Modules loaded anew have made nothing yet, whatever other tests have read.
  vi.resetModules();
  const made = watchExpressions();
  const { outline } = await import('../../../src/core/outline/outline');
  const { summarize } = await import('../../../src/core/summarize/summarize');
  expect(summarize(article, outline(article)).sections.length).toBeGreaterThan(2);
  expect(made.length).toBeGreaterThan(0);
  expect(made.filter((source) => source.includes(String.raw`\p{`))).toEqual([]);
  summarize({ ...article, title: 'Ёж' }, outline(article));
  expect(made.filter((source) => source.includes(String.raw`\p{`))).not.toEqual([]);
});

test('no expression over Unicode properties is made where a file of the core is loaded', () => {
  const files = readdirSync('src/core', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(100);
  const eager = /^(?:export )?const \w+(?:: [^=\n]+)? =\s*(?:\w+\()?\/[^/\n]*\\[pP]\{/mu;
  expect(files.filter((path) => eager.test(readFileSync(`src/core/${path}`, 'utf8')))).toEqual([]);
});
