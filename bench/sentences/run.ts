import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVERY_LANGUAGE } from '../../src/core/language/every-language';
import { sentences } from '../../src/core/language/sentences';
import { addTables } from '../../src/core/language/table';
import { report, table } from '../report';

interface Rule {
  readonly lang: string;
  readonly golden: boolean;
  readonly name: string;
  readonly text: string;
  readonly expect: readonly string[];
}

type Splitter = (text: string, lang: string) => string[];

const ours: Splitter = (text, lang) => sentences(text, lang).map(({ start, end }) => text.slice(start, end));

const intl: Splitter = (text, lang) =>
  [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');

type Form = (list: readonly string[]) => string;

const exact: Form = (list) => JSON.stringify(list.map((sentence) => sentence.trim()));
const spaceless: Form = (list) => JSON.stringify(list.map((sentence) => sentence.replace(/\s+/g, '')));

function isRules(value: unknown): value is Rule[] {
  return (
    Array.isArray(value) &&
    value.every(
      (rule: unknown) =>
        typeof rule === 'object' && rule !== null && 'lang' in rule && 'text' in rule && 'expect' in rule,
    )
  );
}

/** Rules 31 to 39 and 42 of the golden English ones are about lists; the others are about prose. */
function isProse(rule: Rule): boolean {
  const number = Number(/#0*(\d+)/.exec(rule.name)?.[1] ?? 0);
  return !((number >= 31 && number <= 39) || number === 42);
}

function row(name: string, rules: readonly Rule[]): string[] {
  const passes = (splitter: Splitter, form: Form): number =>
    rules.filter((rule) => form(splitter(rule.text, rule.lang)) === form(rule.expect)).length;
  return [name, rules.length, passes(intl, exact), passes(ours, exact), passes(ours, spaceless)].map(String);
}

/** Milliseconds for one pass over paragraphs, best of seven. */
function time(splitter: Splitter, paragraphs: readonly string[]): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    for (const paragraph of paragraphs) splitter(paragraph, 'en');
    return performance.now() - start;
  });
  return Math.min(...times);
}

function ratio(texts: readonly string[]): string {
  return (time(ours, texts) / time(intl, texts)).toFixed(2);
}

function timeLine(rules: readonly Rule[]): string {
  const paragraphs = rules.filter((rule) => rule.text.length > 200).map((rule) => rule.text);
  const many = Array.from({ length: 20 }, () => paragraphs).flat();
  const joined = [many.join(' ').slice(0, 200_000)];
  return `Time over that of the segmenter, same run, best of seven: ${ratio(many)} by paragraphs, ${ratio(joined)} on one text of 200,000 characters.`;
}

function failures(rules: readonly Rule[]): string {
  return rules
    .map((rule) => ({ rule, got: ours(rule.text, rule.lang) }))
    .filter(({ rule, got }) => spaceless(got) !== spaceless(rule.expect))
    .map(({ rule, got }) => `${rule.lang} ${rule.name}\n  want ${exact(rule.expect)}\n  got  ${exact(got)}`)
    .join('\n\n');
}

/**
 * Passes per language on the rules of `FOLDER/sentences/golden-rules.json`: the whole list of sentences compared
 * exactly, and once more with white space ignored, since some rules mend broken lines, which a span cannot. `args`: the
 * folder, then `--failures` to print what fails.
 */
export async function benchSentences(args: readonly string[]): Promise<void> {
  addTables(EVERY_LANGUAGE);
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (!folder) throw new Error('Name the folder that holds sentences/golden-rules.json.');
  const rules: unknown = JSON.parse(readFileSync(join(folder, 'sentences/golden-rules.json'), 'utf8'));
  if (!isRules(rules)) throw new Error('sentences/golden-rules.json is not a list of rules');
  const golden = rules.filter((rule) => rule.lang === 'en' && rule.golden);
  const others = [...new Set(rules.map((rule) => rule.lang))].filter((lang) => lang !== 'en').sort();
  const rows = [
    ['rules', 'count', 'Intl.Segmenter', 'Precis', 'Precis, white space ignored'],
    row('en golden', golden),
    row('en golden, prose', golden.filter(isProse)),
    ...others.map((lang) =>
      row(
        lang,
        rules.filter((rule) => rule.lang === lang),
      ),
    ),
  ];
  const missed =
    'The two prose rules missed, and two of Japanese, expect a sentence without the line break that its text holds; a span shows the text as it is. They are met where white space is ignored.';
  const command = 'Command: `npm run bench -- sentences FOLDER`.';
  await report('sentences', 'Sentences', [table(rows), missed, timeLine(rules), command].join('\n\n'));
  if (args.includes('--failures')) console.log(failures(rules));
}
