/** A word on its way to the stem; `r1` and `r2`: where its regions begin that a suffix must lie in. */
interface Word {
  text: string;
  readonly r1: number;
  readonly r2: number;
}

/** `Y` stands for the consonant. */
const VOWELS = 'aeiouy';
const DOUBLES = new Set('bb dd ff gg mm nn pp rr tt'.split(' '));
const VALID_BEFORE_LI = 'cdeghkmnrt';

/** A suffix and what takes its place, apart by a colon; longer ones that end alike come first. */
const rules = (list: string): readonly (readonly [string, string])[] =>
  list.split(' ').map((rule) => {
    const [suffix = '', replacement = ''] = rule.split(':');
    return [suffix, replacement];
  });

const STEP_2 = rules(
  'ization:ize ational:ate fulness:ful ousness:ous iveness:ive tional:tion biliti:ble lessli:less entli:ent ation:ate alism:al aliti:al ousli:ous iviti:ive fulli:ful enci:ence anci:ance abli:able izer:ize ator:ate alli:al bli:ble ogi:og li:',
);
const STEP_3 = rules('ational:ate tional:tion alize:al icate:ic iciti:ic ative: ical:ic ness: ful:');
const STEP_4 = rules(
  'ement: ance: ence: able: ible: ment: ant: ent: ism: ate: iti: ous: ive: ize: ion: al: er: ic:',
);
const EXCEPTIONS = new Map(
  rules(
    'skis:ski skies:sky dying:die lying:lie tying:tie idly:idl gently:gentl ugly:ugli early:earli only:onli singly:singl sky:sky news:news howe:howe atlas:atlas cosmos:cosmos bias:bias andes:andes',
  ),
);
const INVARIANT = new Set('inning outing canning herring earring proceed exceed succeed'.split(' '));
/** Their first region begins behind them. */
const PREFIXES = ['gener', 'commun', 'arsen'];

function isVowel(text: string, at: number): boolean {
  return at >= 0 && at < text.length && VOWELS.includes(text.charAt(at));
}

function hasVowel(text: string, end: number): boolean {
  for (let at = 0; at < end; at += 1) if (isVowel(text, at)) return true;
  return false;
}

/** After the first consonant that follows a vowel from `from` on. */
function regionAfter(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1)
    if (!isVowel(text, at) && isVowel(text, at - 1)) return at + 1;
  return text.length;
}

/** With `Y` where y is a consonant: at the beginning or after a vowel. */
function withConsonantY(word: string): string {
  if (!word.includes('y')) return word;
  let marked = '';
  for (const letter of word)
    marked += letter === 'y' && (marked === '' || isVowel(marked, marked.length - 1)) ? 'Y' : letter;
  return marked;
}

/** Whether the first `end` letters end in a short syllable. */
function endsShort(text: string, end: number): boolean {
  if (isVowel(text, end - 1) || !isVowel(text, end - 2)) return false;
  return end === 2 || (!isVowel(text, end - 3) && !'wxY'.includes(text.charAt(end - 1)));
}

function cut(word: Word, letters: number, replacement = ''): void {
  word.text = word.text.slice(0, word.text.length - letters) + replacement;
}

function plural(word: Word): void {
  const { text } = word;
  if (text.endsWith('sses')) cut(word, 2);
  else if (text.endsWith('ied') || text.endsWith('ies')) cut(word, text.length > 4 ? 2 : 1);
  else if (
    text.endsWith('s') &&
    !text.endsWith('us') &&
    !text.endsWith('ss') &&
    hasVowel(text, text.length - 2)
  )
    cut(word, 1);
}

/** What is left of a verb without its ending: "hop" of "hopp", "hope" of "hop". */
function mendVerb(word: Word): void {
  const { text, r1 } = word;
  const end = text.slice(-2);
  if (end === 'at' || end === 'bl' || end === 'iz') word.text += 'e';
  else if (DOUBLES.has(end)) cut(word, 1);
  else if (r1 >= text.length && endsShort(text, text.length)) word.text += 'e';
}

function verb(word: Word): void {
  const { text, r1 } = word;
  for (const suffix of ['eedly', 'eed']) {
    if (!text.endsWith(suffix)) continue;
    if (text.length - suffix.length >= r1) cut(word, suffix.length, 'ee');
    return;
  }
  const suffix = ['ingly', 'edly', 'ing', 'ed'].find((ending) => text.endsWith(ending));
  if (suffix === undefined || !hasVowel(text, text.length - suffix.length)) return;
  cut(word, suffix.length);
  mendVerb(word);
}

/** The first rule whose suffix the word has; only that one counts, whether it applies or not. */
function ruleFor(
  { text }: Word,
  list: readonly (readonly [string, string])[],
): readonly [string, string] | undefined {
  return list.find(([suffix]) => text.endsWith(suffix));
}

function nounsAndAdverbs(word: Word): void {
  const [suffix, replacement] = ruleFor(word, STEP_2) ?? [];
  if (suffix === undefined) return;
  const start = word.text.length - suffix.length;
  const before = word.text.charAt(start - 1);
  if (start < word.r1 || (suffix === 'ogi' && before !== 'l')) return;
  if (suffix === 'li' && !VALID_BEFORE_LI.includes(before)) return;
  cut(word, suffix.length, replacement);
}

function adjectives(word: Word): void {
  const [suffix, replacement] = ruleFor(word, STEP_3) ?? [];
  if (suffix === undefined) return;
  const start = word.text.length - suffix.length;
  if (start >= (suffix === 'ative' ? word.r2 : word.r1)) cut(word, suffix.length, replacement);
}

function derivations(word: Word): void {
  const [suffix] = ruleFor(word, STEP_4) ?? [];
  if (suffix === undefined) return;
  const start = word.text.length - suffix.length;
  if (start >= word.r2 && (suffix !== 'ion' || 'st'.includes(word.text.charAt(start - 1))))
    cut(word, suffix.length);
}

function lastLetter(word: Word): void {
  const { text, r1, r2 } = word;
  const last = text.length - 1;
  if (text.endsWith('e') && (last >= r2 || (last >= r1 && !endsShort(text, last)))) cut(word, 1);
  else if (text.endsWith('ll') && last >= r2) cut(word, 1);
}

/** The stem of a lower-cased English word, by Porter's stemmer in its second version (Porter, 2001). */
export function porter2(plain: string): string {
  if (plain.length < 3) return plain;
  const exception = EXCEPTIONS.get(plain);
  if (exception !== undefined) return exception;
  const text = withConsonantY(plain.replace(/^'|'s?'?$/g, ''));
  const prefix = PREFIXES.find((start) => text.startsWith(start));
  const r1 = prefix === undefined ? regionAfter(text, 0) : prefix.length;
  const word: Word = { text, r1, r2: regionAfter(text, r1) };
  plural(word);
  if (INVARIANT.has(word.text)) return word.text;
  verb(word);
  const end = word.text.length - 1;
  if (end > 1 && 'yY'.includes(word.text.charAt(end)) && !isVowel(word.text, end - 1)) cut(word, 1, 'i');
  nounsAndAdverbs(word);
  adjectives(word);
  derivations(word);
  lastLetter(word);
  return word.text.toLowerCase();
}
