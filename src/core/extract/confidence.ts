import type { Block, Confidence } from '../model';
import { countWords } from '../language/count-words';

/** What there is to judge by. */
export interface Evidence {
  readonly blocks: readonly Block[];
  /** Words of running sentences. */
  readonly proseWords: number;
  /** Readable words of the whole page. */
  readonly pageWords: number;
  /** Share of the kept characters that stand in links, 0 to 1. */
  readonly linkShare: number;
}

/** Words of running sentences. Below this a page holds notices and labels; tuned on pages of both kinds. */
const MIN_PROSE_WORDS = 6;
/** Words. From here on length speaks for an article by itself. */
const LONG_PROSE_WORDS = 250;
/** Share. More than this is a list of links with some text. */
const MAX_LINK_SHARE = 0.5;
/** From here on a page counts as an article. */
export const MIN_CONFIDENCE = 0.5;

export function confidenceOf({ blocks, proseWords, pageWords, linkShare }: Evidence): Confidence {
  const reasons: string[] = [];
  let score = 0.5;
  if (proseWords < MIN_PROSE_WORDS) {
    reasons.push('hardly any sentences');
    score -= 0.4;
  } else if (proseWords >= LONG_PROSE_WORDS) {
    reasons.push('long running text');
    score += 0.3;
  } else {
    reasons.push('some running text');
    score += (0.3 * proseWords) / LONG_PROSE_WORDS;
  }
  if (linkShare > MAX_LINK_SHARE) {
    reasons.push('mostly links');
    score -= 0.4;
  }
  const tableWords = blocks.reduce(
    (sum, block) => sum + (block.kind === 'table' ? countWords(block.text) : 0),
    0,
  );
  if (tableWords > proseWords * 4 && tableWords > 0) {
    reasons.push('mostly tables');
    score -= 0.3;
  }
  if (pageWords > 0 && proseWords / pageWords > 0.5) {
    reasons.push('most of the page is running text');
    score += 0.2;
  }
  return { score: Math.round(Math.max(0, Math.min(1, score)) * 100) / 100, reasons };
}
