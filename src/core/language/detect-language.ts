import { isLatin, letterPattern } from './letter-pattern';
import type { LanguageTable } from './table';

/** What is known of each language, by primary subtag; those without function words are told by their script alone. */
type Tables = Readonly<Record<string, Pick<LanguageTable, 'functionWords'>>>;

/** Code units. More text does not change the answer. */
const SAMPLE = 6_000;
/** Letters. Below this a text says nothing about its language. */
const MIN_LETTERS = 20;
/** Share of the words that must be function words of the winner; running text has a quarter or more. */
const MIN_SHARE = 0.08;
/** Function words. Fewer are chance. */
const MIN_HITS = 3;

/**
 * Scripts, by their main Unicode blocks, that settle the language or leave a vote among a few. Kana comes before Han:
 * Japanese mixes both. Blocks and not properties, which a browser takes long to make ready.
 */
const SCRIPTS: readonly (readonly [string, string])[] = [
  ['\u3040-\u30ff', 'ja'],
  ['\uac00-\ud7af\u1100-\u11ff', 'ko'],
  ['\u3400-\u9fff\uf900-\ufaff', 'zh'],
  ['\u0e01-\u0e5b', 'th'],
  ['\u0590-\u05ff', 'he'],
  ['\u0370-\u03ff\u1f00-\u1fff', 'el'],
  ['\u0600-\u06ff\u0750-\u077f', 'ar fa ur'],
  ['\u0900-\u097f', 'hi'],
  ['\u0400-\u052f', 'ru uk bg'],
  ['\u0980-\u09ff', 'bn'],
  ['\u0b80-\u0bff', 'ta'],
  ['\u0c00-\u0c7f', 'te'],
  ['\u10a0-\u10ff', 'ka'],
  ['\u0530-\u058f', 'hy'],
  ['\u1200-\u139f', 'am'],
  ['\u1780-\u17ff', 'km'],
  ['\u0e80-\u0eff', 'lo'],
  ['\u1000-\u109f', 'my'],
];

const NOT_LATIN = new Set(SCRIPTS.flatMap(([, languages]) => languages.split(' ')));

/** Japanese is written with kana between the Han: this share of kana among both tells it from Chinese. */
const KANA_SHARE = 0.1;

/** Common characters that only one of the two ways of writing Chinese has. */
const TRADITIONAL = /[這們來時會說對國學過還發麼點開關長讓從無與為]/g;
const SIMPLIFIED = /[这们来时会说对国学过还发么点开关长让从无与为]/g;

const LETTER = letterPattern(String.raw`\p{L}`, 'g');
const WORD = letterPattern(String.raw`[\p{L}\p{M}]+`, 'g');

function chinese(sample: string): string {
  const countOf = (characters: RegExp): number => sample.match(characters)?.length ?? 0;
  return countOf(TRADITIONAL) > countOf(SIMPLIFIED) ? 'zh-Hant' : 'zh';
}

function vote(sample: string, languages: readonly string[], tables: Tables): string | null {
  const lower = sample.toLowerCase();
  const tokens = lower.match(WORD(lower)) ?? [];
  let best: string | null = null;
  let most = 0;
  for (const language of languages) {
    const known = new Set(tables[language]?.functionWords?.split(' '));
    const hits = tokens.reduce((sum, token) => sum + (known.has(token) ? 1 : 0), 0);
    if (hits > most) [best, most] = [language, hits];
  }
  return most >= MIN_HITS && most >= tokens.length * MIN_SHARE ? best : null;
}

/**
 * The language (BCP 47) of a text by its script and, where several languages share the script, a vote of function words.
 * `null` where the text is too short or too mixed to tell.
 */
export function detectLanguage(text: string, tables: Tables): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(LETTER(sample))?.length ?? 0;
  if (letters < MIN_LETTERS) return null;
  const latin = Object.keys(tables).filter((language) => !NOT_LATIN.has(language));
  if (isLatin(sample)) return vote(sample, latin, tables);
  const counts = SCRIPTS.map(([blocks]) => sample.match(new RegExp(`[${blocks}]`, 'g'))?.length ?? 0);
  const [kana = 0, , han = 0] = counts;
  if (kana + han > letters / 2) return kana > (kana + han) * KANA_SHARE ? 'ja' : chinese(sample);
  const index = counts.findIndex((count) => count > letters / 2);
  const languages = SCRIPTS[index]?.[1].split(' ') ?? latin;
  return languages.length === 1 ? (languages[0] ?? null) : vote(sample, languages, tables);
}
