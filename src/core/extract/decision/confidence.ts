import { letterPattern } from '../../language/letter-pattern';
import type { Confidence } from '../../model';

/** What there is to judge by, of the blocks that would be kept. */
export interface Evidence {
  /** Code units of running sentences (doubled in scripts without spaces), and the texts they stand in. */
  readonly prose: number;
  readonly proseTexts: number;
  /** Code units of all readable text of the page, and of the kept tables. */
  readonly pageLength: number;
  readonly tableLength: number;
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

/** Code units of running sentences. Below this a page holds labels only. */
const MIN_PROSE = 20;
/** Code units. From here on length speaks for an article by itself. */
const LONG_PROSE = 1500;
/** Code units. Apologies, forms and greetings are shorter. */
const MAX_NOTICE = 540;
/** Share. More than this is a list of links with some text. */
const MAX_LINK_SHARE = 0.6;
/** Tables with more than this many times the length of the sentences are data, not an article. */
const MAX_TABLE_RATIO = 4;
/** A list of teasers: so many headings, nearly all links, each with hardly more than one short text. */
const MIN_TEASERS = 6;
const TEASER_LINK_SHARE = 0.8;
const MAX_TEXTS_PER_TEASER = 1.4;
/** Code units. */
const MAX_TEASER = 210;
/** Fields that make a page a form, and code units of what is said above it: below longer texts forms ask for mail. */
const MIN_FORM_FIELDS = 2;
const MAX_FORM_PROSE = 300;

const NOTICE = letterPattern(
  String.raw`(?:^|[^\p{L}])(?:40[34]|50[0-3]|not found|does(?: not|n.t) exist|denied|forbidden|error|just a moment|log ?in|sign ?(?:in|up)|captcha|introuvable|nicht gefunden|encontrad[ao]|trovat[ao]|не найден|見つかりません|找不到)`,
  'i',
);

/** A weight, and the reason it is put on. */
type Finding = readonly [weight: number, reason: string];

function isTeaserList({ headings, linkedHeadings, proseTexts, prose }: Evidence): boolean {
  return (
    headings >= MIN_TEASERS &&
    linkedHeadings >= headings * TEASER_LINK_SHARE &&
    proseTexts <= headings * MAX_TEXTS_PER_TEASER &&
    prose <= proseTexts * MAX_TEASER
  );
}

function lengthFinding(prose: number): Finding {
  if (prose < MIN_PROSE) return [-0.4, 'hardly any sentences'];
  return prose >= LONG_PROSE ? [0.3, 'long running text'] : [(0.3 * prose) / LONG_PROSE, 'some running text'];
}

/** How sure it is that the kept blocks are an article, and why. */
export function confidenceOf(evidence: Evidence): Confidence {
  const { prose, tableLength, linkShare, pageLength, fields, names } = evidence;
  const findings = [lengthFinding(prose)];
  if (prose > pageLength / 2) findings.push([0.2, 'most of the page is running text']);
  if (linkShare > MAX_LINK_SHARE) findings.push([-0.4, 'mostly links']);
  if (tableLength > prose * MAX_TABLE_RATIO) findings.push([-0.4, 'mostly tables']);
  if (isTeaserList(evidence)) findings.push([-0.6, 'a list of links to other pages']);
  if (prose <= MAX_FORM_PROSE && fields >= MIN_FORM_FIELDS) findings.push([-0.6, 'a form']);
  if (prose <= MAX_NOTICE && names.some((name) => NOTICE(name).test(name)))
    findings.push([-0.6, 'a notice, not a text']);
  const score = findings.reduce((sum, [weight]) => sum + weight, MIN_CONFIDENCE);
  return {
    score: Math.round(Math.max(0, Math.min(1, score)) * 100) / 100,
    reasons: findings.map(([, reason]) => reason),
  };
}
