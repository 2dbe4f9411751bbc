import { EVERY_FUNCTION_WORDS } from './every-function-words';

/** Code units. More text does not change the answer. */
const SAMPLE = 6_000;
/** Letters. Below this a text says nothing about its language. */
const MIN_LETTERS = 20;
/** Share of the words that must be function words of the winner; running text has a quarter or more. */
const MIN_SHARE = 0.08;
/** Function words. Fewer are chance. */
const MIN_HITS = 3;

/** Scripts that settle the language, or leave a vote among a few. Kana comes before Han: Japanese mixes both. */
const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, ['ja']],
  [/\p{sc=Hangul}/gu, ['ko']],
  [/\p{sc=Han}/gu, ['zh']],
  [/\p{sc=Thai}/gu, ['th']],
  [/\p{sc=Hebrew}/gu, ['he']],
  [/\p{sc=Greek}/gu, ['el']],
  [/\p{sc=Arabic}/gu, ['ar', 'fa', 'ur']],
  [/\p{sc=Devanagari}/gu, ['hi']],
  [/\p{sc=Cyrillic}/gu, ['ru', 'uk', 'bg']],
  [/\p{sc=Bengali}/gu, ['bn']],
  [/\p{sc=Tamil}/gu, ['ta']],
  [/\p{sc=Telugu}/gu, ['te']],
  [/\p{sc=Georgian}/gu, ['ka']],
  [/\p{sc=Armenian}/gu, ['hy']],
  [/\p{sc=Ethiopic}/gu, ['am']],
  [/\p{sc=Khmer}/gu, ['km']],
  [/\p{sc=Lao}/gu, ['lo']],
  [/\p{sc=Myanmar}/gu, ['my']],
];

const NOT_LATIN = new Set(SCRIPTS.flatMap(([, languages]) => languages));
const LATIN = Object.keys(EVERY_FUNCTION_WORDS).filter((language) => !NOT_LATIN.has(language));

/** Japanese is written with kana between the Han: this share of kana among both tells it from Chinese. */
const KANA_SHARE = 0.1;

function vote(sample: string, languages: readonly string[]): string | null {
  const tokens = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  let best: string | null = null;
  let most = 0;
  for (const language of languages) {
    const known = new Set(EVERY_FUNCTION_WORDS[language]?.split(' '));
    const hits = tokens.reduce((sum, token) => sum + (known.has(token) ? 1 : 0), 0);
    if (hits > most) [best, most] = [language, hits];
  }
  return most >= MIN_HITS && most >= tokens.length * MIN_SHARE ? best : null;
}

/**
 * The language of a text by its script and, where several languages share the script, a vote of function words.
 * `null` where the text is too short or too mixed to tell.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_LETTERS) return null;
  const counts = SCRIPTS.map(([script]) => sample.match(script)?.length ?? 0);
  const [kana = 0, , han = 0] = counts;
  if (kana + han > letters / 2) return kana > (kana + han) * KANA_SHARE ? 'ja' : 'zh';
  const index = counts.findIndex((count) => count > letters / 2);
  const languages = SCRIPTS[index]?.[1] ?? LATIN;
  return languages.length === 1 ? (languages[0] ?? null) : vote(sample, languages);
}
