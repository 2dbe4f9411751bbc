import { primaryLanguage } from './primary-language';
import { derived } from './table';

interface Tables {
  readonly always: ReadonlySet<string>;
  /** The words that entries of `always` open with. */
  readonly openers: ReadonlySet<string>;
  readonly alone: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly clauses: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
}

/** Languages without spaces between words: a table entry is the beginning of the sentence. */
const UNSPACED = new Set(['ja', 'zh', 'th']);

/** Words of the longest entry of any table. */
const LONGEST_PHRASE = 4;

/** Code units. Enough for the longest phrase and the word after it. */
const OPENING = 120;

const PREAMBLE = /^[^\p{L}\p{N}]+/u;

const setOf = (phrases?: string): ReadonlySet<string> => new Set(phrases?.split('|'));

const tablesOf = derived(({ leaning, functionWords }): Tables | null => {
  if (!leaning) return null;
  const after = [functionWords?.replaceAll(' ', '|'), leaning.after].join('|');
  const always = setOf(leaning.always);
  return {
    always,
    openers: new Set(Array.from(always, (entry) => entry.slice(0, (entry + ' ').indexOf(' ')))),
    alone: setOf(leaning.alone),
    clauses: setOf(leaning.clauses),
    subjects: setOf(leaning.subjects),
    after: setOf(after),
  };
});

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

/** "As a student, she left": the subject after an opening phrase is a pronoun. */
function pronounFollowsOpening(words: readonly string[], known: Tables): boolean {
  const [first = ''] = words;
  const comma = words.indexOf(',');
  return (
    comma > 0 &&
    known.subjects.has(withoutContraction(words[comma + 1] ?? '')) &&
    (known.after.has(first) || known.clauses.has(first))
  );
}

function leansInWords(words: readonly string[], known: Tables): boolean {
  const first = words[0];
  if (first === undefined) return false;
  if (known.always.has(withoutContraction(first))) return true;
  const longest = known.openers.has(first) ? Math.min(LONGEST_PHRASE, words.length) : 0;
  for (let length = longest; length > 0; length -= 1) {
    if (known.always.has(words.slice(0, length).join(' '))) return true;
  }
  if (known.clauses.has(first) && known.subjects.has(withoutContraction(words[1] ?? ''))) return true;
  if (pronounFollowsOpening(words, known)) return true;
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
