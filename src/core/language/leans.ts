import { functionWords } from './function-words';
import { primaryLanguage } from './primary-language';
import { tableOf } from './table';
import type { LanguageTable } from './table';

interface Tables {
  readonly always: ReadonlySet<string>;
  readonly alone: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

/** Languages without spaces between words: a table entry is the beginning of the sentence. */
const UNSPACED = new Set(['ja', 'zh', 'th']);

/** Words of the longest entry of any table. */
const LONGEST_PHRASE = 4;

/** Code units. Enough for the longest phrase and the word after it. */
const OPENING = 120;

const PREAMBLE = /^[^\p{L}\p{N}]+/u;

const tables = new WeakMap<LanguageTable, Tables>();

function tablesOf(primary: string): Tables | null {
  const table = tableOf(primary);
  if (!table.leaning) return null;
  let known = tables.get(table);
  if (!known) {
    const { always, alone, after } = table.leaning;
    known = {
      always: new Set(always.split('|')),
      alone: new Set(alone?.split('|')),
      after: new Set([...functionWords(primary), ...(after?.split('|') ?? [])]),
    };
    tables.set(table, known);
  }
  return known;
}

/** Lower-cased words of a sentence's opening; a punctuation mark between two words is a word of its own. */
function openingWords(sentence: string): string[] {
  const opening = sentence.slice(0, OPENING).replace(PREAMBLE, '').toLowerCase().replaceAll('’', "'");
  return opening.match(/[\p{L}\p{M}\p{N}'\u200c-]+|[,;:.!?،。、]/gu) ?? [];
}

/** `he's` and `this'll` lean as `he` and `this` do. */
function withoutContraction(word: string): string {
  return word.replace(/'(?:s|re|d|ll|ve|m)$/, '');
}

function standsAlone(words: readonly string[], index: number, known: Tables): boolean {
  const word = words[index] ?? '';
  const bare = withoutContraction(word);
  if (!known.alone.has(bare)) return false;
  const next = words[index + 1];
  return bare !== word || next === undefined || /^[,;:.!?،]/.test(next) || known.after.has(next);
}

function leansInWords(words: readonly string[], known: Tables): boolean {
  const first = words[0];
  if (first === undefined) return false;
  if (known.always.has(withoutContraction(first))) return true;
  for (let length = Math.min(LONGEST_PHRASE, words.length); length > 0; length -= 1) {
    if (known.always.has(words.slice(0, length).join(' '))) return true;
  }
  return standsAlone(words, 0, known) || (known.after.has(first) && standsAlone(words, 1, known));
}

/**
 * Whether a sentence leans on the one before it: it opens on a personal or possessive pronoun of the third person, on
 * a demonstrative that no noun follows, or on a connective. Never in a language without a table.
 */
export function leans(sentence: string, lang: string): boolean {
  const primary = primaryLanguage(lang);
  const known = tablesOf(primary);
  if (!known) return false;
  if (!UNSPACED.has(primary)) return leansInWords(openingWords(sentence), known);
  const opening = sentence.slice(0, OPENING).replace(PREAMBLE, '');
  return [...known.always].some((entry) => opening.startsWith(entry));
}
