import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVERY_LANGUAGE } from '../src/core/language/every-language';
import { addTables } from '../src/core/language/table';
import { sentences } from '../src/core/language/sentences';

interface Rule {
  readonly lang: string;
  readonly golden: boolean;
  readonly name: string;
  readonly text: string;
  readonly expect: readonly string[];
}

function isRules(value: unknown): value is Rule[] {
  return (
    Array.isArray(value) &&
    value.every(
      (rule: unknown) =>
        typeof rule === 'object' && rule !== null && 'lang' in rule && 'text' in rule && 'expect' in rule,
    )
  );
}

type Splitter = (text: string, lang: string) => string[];

const ours: Splitter = (text, lang) => sentences(text, lang).map(({ start, end }) => text.slice(start, end));

const intl: Splitter = (text, lang) =>
  [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');

const plain = (list: readonly string[]): string => JSON.stringify(list.map((sentence) => sentence.trim()));
const spaceless = (list: readonly string[]): string =>
  JSON.stringify(list.map((sentence) => sentence.replace(/\s+/g, '')));

/** Rules 31 to 39 and 42 of the golden English ones are about lists; the others are about prose. */
function isProse(rule: Rule): boolean {
  const number = Number(/#0*(\d+)/.exec(rule.name)?.[1] ?? 0);
  return !((number >= 31 && number <= 39) || number === 42);
}

function row(name: string, rules: readonly Rule[]): string {
  const count = (splitter: Splitter, form: typeof plain): number =>
    rules.filter((rule) => form(splitter(rule.text, rule.lang)) === form(rule.expect)).length;
  return [name, rules.length, count(intl, plain), count(ours, plain), count(ours, spaceless)]
    .map((cell) => String(cell).padStart(9))
    .join('');
}

/** Milliseconds for one pass over a text by paragraphs, best of five. */
function time(splitter: Splitter, paragraphs: readonly string[]): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    for (const paragraph of paragraphs) splitter(paragraph, 'en');
    return performance.now() - start;
  });
  return Math.min(...times);
}

/**
 * `npm run bench -- sentences DIR`: passes per language on the rules of `DIR/sentences/golden-rules.json`, the whole
 * list of sentences compared exactly, and once more with white space ignored (some rules mend broken lines, which a
 * span cannot). `--failures` prints what fails.
 */
export function benchSentences(directory: string, options: readonly string[] = []): void {
  addTables(EVERY_LANGUAGE);
  const rules: unknown = JSON.parse(readFileSync(join(directory, 'sentences/golden-rules.json'), 'utf8'));
  if (!isRules(rules)) throw new Error('sentences/golden-rules.json is not a list of rules');
  console.log(['set', 'rules', 'Intl', 'ours', 'spaceless'].map((cell) => cell.padStart(9)).join(''));
  const english = rules.filter((rule) => rule.lang === 'en');
  console.log(
    row(
      'en golden',
      english.filter((rule) => rule.golden),
    ),
  );
  console.log(
    row(
      'en prose',
      english.filter((rule) => rule.golden && isProse(rule)),
    ),
  );
  for (const lang of [...new Set(rules.map((rule) => rule.lang))].sort()) {
    if (lang !== 'en')
      console.log(
        row(
          lang,
          rules.filter((rule) => rule.lang === lang),
        ),
      );
  }
  const paragraphs = rules.filter((rule) => rule.text.length > 200).map((rule) => rule.text);
  const many = Array.from({ length: 20 }, () => paragraphs).flat();
  console.log(`time: Intl ${time(intl, many).toFixed(1)} ms, ours ${time(ours, many).toFixed(1)} ms`);
  if (!options.includes('--failures')) return;
  for (const rule of rules) {
    const got = ours(rule.text, rule.lang);
    if (spaceless(got) === spaceless(rule.expect)) continue;
    console.log(`\n${rule.lang} ${rule.name}\n  want ${plain(rule.expect)}\n  got  ${plain(got)}`);
  }
}
