import type { Extracted } from './block-text';
import type { Page } from './pages';
import {
  commonInOrder,
  fold,
  harmonic,
  matchInOrder,
  mean,
  sameTokens,
  shingleScores,
  snippetsFound,
  wordScores,
  type Scores,
} from './score';

/** A page beside what an engine took from it. `own`: the headings that the page marks up. */
export interface Outcome {
  readonly page: Page;
  readonly found: Extracted;
  readonly own: readonly string[];
}

export interface NewsScores extends Scores {
  readonly pages: number;
  /** Share of pages whose tokens are all there and no other. */
  readonly exact: number;
}

export interface ArticleScores {
  readonly pages: number;
  /** Mean over pages of the word F1, and the share of pages where it is under .5. */
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly poor: number;
  /** Shares of snippets found, and leaked, over all pages. */
  readonly with: number;
  readonly without: number;
  readonly headings: Scores;
}

export function newsScores(outcomes: readonly Outcome[]): NewsScores {
  const pages = outcomes.map(({ page, found }) => ({ candidate: found.text, truth: page.truth }));
  return {
    ...shingleScores(pages),
    pages: pages.length,
    exact: mean(pages.map((page) => (sameTokens(page.candidate, page.truth) ? 1 : 0))),
  };
}

export function articleScores(outcomes: readonly Outcome[]): ArticleScores {
  const words = outcomes.map(({ page, found }) => wordScores(found.text, page.truth));
  return {
    pages: outcomes.length,
    f1: mean(words.map((page) => page.f1)),
    precision: mean(words.map((page) => page.precision)),
    recall: mean(words.map((page) => page.recall)),
    poor: mean(words.map((page) => (page.f1 < 0.5 ? 1 : 0))),
    with: snippetShare(outcomes, 'with'),
    without: snippetShare(outcomes, 'without'),
    headings: headingScores(outcomes),
  };
}

function snippetShare(outcomes: readonly Outcome[], which: 'with' | 'without'): number {
  let [found, all] = [0, 0];
  for (const outcome of outcomes) {
    found += snippetsFound(outcome.found.text, outcome.page[which]);
    all += outcome.page[which].length;
  }
  return all > 0 ? found / all : 0;
}

/**
 * Headings in order, as whole lines, over all pages. Wanted are the page's headings that stand in the truth; one that
 * an engine gives is right where it is a line of the truth.
 */
function headingScores(outcomes: readonly Outcome[]): Scores {
  let [wanted, recalled, given, right] = [0, 0, 0, 0];
  for (const { page, found, own } of outcomes) {
    const lines = page.truth.split('\n').map(fold);
    const headings = found.headings.map(fold);
    const due = matchInOrder(own.map(fold), lines);
    wanted += due.length;
    recalled += commonInOrder(headings, due);
    given += headings.length;
    right += commonInOrder(headings, lines);
  }
  const [precision, recall] = [given > 0 ? right / given : 0, wanted > 0 ? recalled / wanted : 0];
  return { precision, recall, f1: harmonic(precision, recall) };
}
