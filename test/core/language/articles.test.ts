import { beforeAll, describe, expect, test } from 'vitest';
import { prepareLanguage } from '../../../src/core/language/prepare-language';
import { readingSeconds } from '../../../src/core/language/reading-time';
import { countWords } from '../../../src/core/language/count-words';
import type { Article, Claim, Section, Summary } from '../../../src/core/model';
import { isFurnitureHeading } from '../../../src/core/outline/furniture-headings';
import { outline } from '../../../src/core/outline/outline';
import { summarize } from '../../../src/core/summarize/summarize';
import { unitsOf } from '../../../src/core/summarize/units';
import { articleOf } from '../extract/page';
import { markedPage } from './marked-page';

interface Measure {
  /** The page, named by the language it is written in. */
  readonly page: string;
  /** The language of the article as read: as declared, or as found where the page declares none. */
  readonly lang: string;
  readonly dir?: 'rtl';
  /** What a reader takes in a minute, aloud: words, or where none are spaced, characters. */
  readonly words?: number;
  readonly characters?: number;
}

const PAGES: readonly Measure[] = [
  { page: 'en', lang: 'en', words: 228 },
  { page: 'de', lang: 'de', words: 179 },
  { page: 'fr', lang: 'fr', words: 195 },
  { page: 'es', lang: 'es', words: 218 },
  { page: 'pt-BR', lang: 'pt', words: 181 },
  { page: 'it', lang: 'it-IT', words: 188 },
  { page: 'nl', lang: 'nl', words: 202 },
  { page: 'pl', lang: 'pl', words: 166 },
  { page: 'ru', lang: 'ru', words: 184 },
  { page: 'uk', lang: 'uk', words: 184 },
  { page: 'tr', lang: 'tr', words: 166 },
  { page: 'sv', lang: 'sv', words: 199 },
  { page: 'da', lang: 'da', words: 184 },
  { page: 'cs', lang: 'cs', words: 184 },
  { page: 'hu', lang: 'hu', words: 184 },
  { page: 'ro', lang: 'ro', words: 184 },
  { page: 'el', lang: 'el', words: 184 },
  { page: 'vi', lang: 'vi', words: 184 },
  { page: 'ar', lang: 'ar', dir: 'rtl', words: 138 },
  { page: 'he', lang: 'he', dir: 'rtl', words: 187 },
  { page: 'fa', lang: 'fa', dir: 'rtl', words: 184 },
  { page: 'hi', lang: 'hi', words: 184 },
  { page: 'ko', lang: 'ko-KR', words: 184 },
  { page: 'ja', lang: 'ja', characters: 357 },
  { page: 'zh-Hans', lang: 'zh', characters: 255 },
  { page: 'zh-Hant', lang: 'zh-Hant', characters: 255 },
  { page: 'th', lang: 'th', characters: 882 },
];

const SILENT_TO_ALOUD = 238 / 228;
/** Share. A hyphen or a number between characters is counted in one way here and in another by the core. */
const MEASURE_ERROR = 0.07;

describe.each(PAGES)('an article in $page', ({ page, lang, dir = 'ltr', words, characters }) => {
  const marked = markedPage(page);
  let article: Article;
  let sections: readonly Section[];
  let summary: Summary;

  beforeAll(async () => {
    article = await prepareLanguage(articleOf(marked.html));
    sections = outline(article);
    summary = summarize(article, sections);
  });

  const claims = (): readonly Claim[] => [
    ...summary.gist,
    ...summary.sections.flatMap((digest) => digest.claims),
  ];

  test('is read in its language and direction', () => {
    expect([article.lang, article.dir]).toEqual([lang, dir]);
  });

  test('is kept whole, and nothing the page sets round it', () => {
    const texts = article.blocks.map(({ text }) => text).filter((text) => text !== article.title);
    expect(texts).toEqual(marked.blocks);
  });

  test('has the sections its author headed', () => {
    expect(sections.flatMap(({ heading }) => heading ?? [])).toEqual(marked.headings);
  });

  test('has its sentences, and those lean that say nothing alone', () => {
    const found = unitsOf(article, sections).map(({ text, leans }) => ({ text, leans }));
    expect(found).toEqual(marked.sentences);
  });

  test('is summarized in sentences that stand alone, word for word', () => {
    const alone = new Set(marked.sentences.filter(({ leans }) => !leans).map(({ text }) => text));
    expect(claims().length).toBeGreaterThan(3);
    for (const { text, source } of claims()) {
      expect(alone).toContain(text);
      expect(article.blocks[source.block]?.text.slice(source.start, source.end)).toBe(text);
    }
  });

  test('has furniture headings refused', () => {
    expect(marked.furniture.filter((heading) => !isFurnitureHeading(heading, lang))).toEqual([]);
    expect(marked.furniture.length).toBeGreaterThan(3);
  });

  test('takes as long to read as its language takes', () => {
    const text = marked.blocks.join(' ');
    const minutes =
      words === undefined
        ? text.replaceAll(/[^\p{L}\p{M}]/gu, '').length / (characters ?? 0)
        : text.split(/\s+/).length / words;
    const seconds = (minutes * 60) / SILENT_TO_ALOUD;
    const counted = article.blocks.reduce((sum, block) => sum + countWords(block.text), 0);
    expect(Math.abs(readingSeconds(counted, article.lang) / seconds - 1)).toBeLessThan(MEASURE_ERROR);
  });
});
