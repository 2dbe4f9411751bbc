import { letterPattern } from './letter-pattern';
import { isDigit, isLetter, isOneOf } from './characters';
import { primaryLanguage } from './primary-language';
import { derived } from './table';

interface Tables {
  readonly always: ReadonlySet<string>;
  readonly alone: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly partitives: ReadonlySet<string>;
  readonly clauses: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly participle: RegExp | null;
}

/** Languages without spaces between words: a table entry is the beginning of the sentence. */
const UNSPACED = new Set(['ja', 'zh', 'th']);

/** Words of the longest entry of any table. */
const LONGEST_PHRASE = 4;

/** Code units. Enough for the longest phrase and the word after it. */
const OPENING = 60;
/** Code units. A longer phrase before the subject is a clause of its own. */
const LONGEST_PRELUDE = 100;

const setOf = (phrases?: string): ReadonlySet<string> => new Set(phrases?.split('|'));

const tablesOf = derived(({ leaning, functionWords }): Tables | null => {
  if (!leaning) return null;
  const articles = setOf(leaning.articles);
  const after = [...(functionWords?.split(' ') ?? []), ...setOf(leaning.after)];
  return {
    always: setOf(leaning.always),
    alone: setOf(leaning.alone),
    partitives: setOf(leaning.partitives),
    clauses: setOf(leaning.clauses),
    subjects: setOf(leaning.subjects),
    participle: leaning.participles ? new RegExp(`..(?:${leaning.participles})$`) : null,
    after: new Set(after.filter((word) => !articles.has(word))),
  };
});

const WORDS = letterPattern(String.raw`[\p{L}\p{M}\p{N}'\u200c-]+|[,;:.!?،。、]`, 'g');

/** The first 60 code units of a sentence in lower case, from its first letter or digit on. */
function openingOf(sentence: string): string {
  let at = 0;
  while (at < OPENING && !isLetter(sentence[at]) && !isDigit(sentence[at])) at += 1;
  return sentence.slice(at, OPENING).toLowerCase().replaceAll('’', "'");
}

/** Words of a sentence's opening; a punctuation mark between two words is a word of its own. */
function openingWords(sentence: string): string[] {
  const opening = openingOf(sentence);
  return opening.match(WORDS(opening)) ?? [];
}

/** `he's` and `this'll` lean as `he` and `this` do. */
function withoutContraction(word: string): string {
  return word.includes("'") ? word.replace(/'(?:s|re|d|ll|ve|m)$/, '') : word;
}

function standsAlone(words: readonly string[], index: number, known: Tables): boolean {
  const word = words[index] ?? '';
  const bare = withoutContraction(word);
  if (!known.alone.has(bare)) return false;
  const next = words[index + 1];
  return bare !== word || next === undefined || isOneOf(',;:.!?،', next[0]) || known.after.has(next);
}

/** Code units. No pronoun with the word after it is longer. */
const LONGEST_SUBJECT = 20;

/** "As a student, she left", "Seen from here, that is little": the subject after an opening phrase stands for another. */
function leansAfterOpening(sentence: string, first: string, known: Tables): boolean {
  if (!known.after.has(first) && !known.clauses.has(first) && !known.participle?.test(first)) return false;
  const comma = sentence.indexOf(',');
  if (comma === -1 || comma > LONGEST_PRELUDE) return false;
  const words = openingWords(sentence.slice(comma + 1, comma + LONGEST_SUBJECT));
  return known.subjects.has(words[0]?.split("'", 1)[0] ?? '') || standsAlone(words, 0, known);
}

function leansInWords(sentence: string, known: Tables): boolean {
  const words = openingWords(sentence);
  const first = words[0];
  if (first === undefined) return false;
  if (known.always.has(withoutContraction(first))) return true;
  let phrase = '';
  for (const word of words.slice(0, LONGEST_PHRASE)) {
    phrase += phrase === '' ? word : ` ${word}`;
    if (known.always.has(phrase)) return true;
  }
  if (known.partitives.has(words[1] ?? '') || known.partitives.has(`${words[1]} ${words[2]}`)) return true;
  if (known.clauses.has(first) && known.subjects.has(withoutContraction(words[1] ?? ''))) return true;
  if (standsAlone(words, 0, known) || (known.after.has(first) && standsAlone(words, 1, known))) return true;
  return leansAfterOpening(sentence, first, known);
}

/**
 * Whether a sentence leans on the one before it: it opens on a personal or possessive pronoun of the third person, on
 * a demonstrative that no noun follows, or on a connective. Never in a language without a table.
 */
export function leans(sentence: string, lang: string): boolean {
  const primary = primaryLanguage(lang);
  const known = tablesOf(primary);
  if (!known) return false;
  if (!UNSPACED.has(primary)) return leansInWords(sentence, known);
  const opening = openingOf(sentence);
  return [...known.always].some((entry) => opening.startsWith(entry));
}
