import type { Confidence } from '../model';

/** What there is to judge by, of the blocks that would be kept. */
export interface Evidence {
  /** Words of running sentences, and the texts they stand in. */
  readonly proseWords: number;
  readonly proseTexts: number;
  /** Readable words of the whole page. */
  readonly pageWords: number;
  readonly tableWords: number;
  /** Share of the characters that stand in links, 0 to 1. */
  readonly linkShare: number;
  readonly headings: number;
  /** Headings that are links to other pages. */
  readonly linkedHeadings: number;
  /** Fields to write in, on the whole page. */
  readonly fields: number;
  /** The page's title and its first headings. */
  readonly names: readonly string[];
}

/** From here on a page counts as an article. */
export const MIN_CONFIDENCE = 0.5;

/** Words of running sentences. Below this a page holds notices and labels. */
const MIN_PROSE_WORDS = 6;
/** Words. From here on length speaks for an article by itself. */
const LONG_PROSE_WORDS = 250;
/** Words. Apologies, forms and greetings are shorter. */
const MAX_NOTICE_WORDS = 90;
/** Share. More than this is a list of links with some text. */
const MAX_LINK_SHARE = 0.5;
/** Tables with more than this many times the words of the sentences are data, not an article. */
const MAX_TABLE_RATIO = 4;
/** A list of teasers: so many headings, nearly all links, each with hardly more than one short text. */
const MIN_TEASERS = 6;
const TEASER_LINK_SHARE = 0.8;
const MAX_TEXTS_PER_TEASER = 1.4;
const MAX_TEASER_WORDS = 35;
/** Fields that make a short page a form. */
const MIN_FORM_FIELDS = 2;

const NOTICE =
  /\b(?:404|403|500|502|503|not found|page (?:does not|doesn.t) exist|access denied|forbidden|error|unavailable|just a moment|log ?in|sign ?in|sign ?up|captcha|introuvable|nicht gefunden|no encontrad[ao]|não encontrad[ao]|non trovat[ao]|niet gevonden|не найдена?|見つかりません|找不到)(?:\b|$)/iu;

type Finding = readonly [found: boolean, weight: number, reason: string];

function isTeaserList({ headings, linkedHeadings, proseTexts, proseWords }: Evidence): boolean {
  if (headings < MIN_TEASERS || linkedHeadings < headings * TEASER_LINK_SHARE) return false;
  return proseTexts <= headings * MAX_TEXTS_PER_TEASER && proseWords <= proseTexts * MAX_TEASER_WORDS;
}

function findingsOf(evidence: Evidence): Finding[] {
  const { proseWords, tableWords, linkShare, pageWords, fields, names } = evidence;
  const short = proseWords <= MAX_NOTICE_WORDS;
  const long = proseWords >= LONG_PROSE_WORDS;
  return [
    [proseWords < MIN_PROSE_WORDS, -0.4, 'hardly any sentences'],
    [long, 0.3, 'long running text'],
    [!long && proseWords >= MIN_PROSE_WORDS, (0.3 * proseWords) / LONG_PROSE_WORDS, 'some running text'],
    [pageWords > 0 && proseWords > pageWords / 2, 0.2, 'most of the page is running text'],
    [linkShare > MAX_LINK_SHARE, -0.4, 'mostly links'],
    [tableWords > proseWords * MAX_TABLE_RATIO, -0.4, 'mostly tables'],
    [isTeaserList(evidence), -0.6, 'a list of links to other pages'],
    [short && fields >= MIN_FORM_FIELDS, -0.6, 'a form'],
    [short && names.some((name) => NOTICE.test(name)), -0.6, 'a notice, not a text'],
  ];
}

/** How sure it is that the kept blocks are an article, and why. */
export function confidenceOf(evidence: Evidence): Confidence {
  const found = findingsOf(evidence).filter(([holds]) => holds);
  const score = found.reduce((sum, [, weight]) => sum + weight, MIN_CONFIDENCE);
  return {
    score: Math.round(Math.max(0, Math.min(1, score)) * 100) / 100,
    reasons: found.map(([, , reason]) => reason),
  };
}
