import type { Article, Section, Summary } from '../src/core/model';
import { outline } from '../src/core/outline/outline';
import { isShort } from '../src/core/short';

/** An article with what the steps made of it. */
export interface Reading {
  readonly article: Article;
  readonly sections: readonly Section[];
  /** `null` for a long text: its reader is not kept waiting for `summarize`. */
  readonly summary: Summary | null;
  readonly summarize: () => Promise<Summary>;
  /** Shown as it is: there is nothing to summarize. */
  readonly short: boolean;
  /** The article that comes with Precis, which has no page on the web. */
  readonly sample: boolean;
}

/** Words. Up to here a summary is there within a frame or two; of a longer text the text comes first. */
const SUMMARIZED_AT_ONCE = 3_000;

type Summarize = (article: Article, sections: readonly Section[]) => Summary;

/** Runs the steps on an article whose language is prepared. `engine`: the last of them, in a file of its own. */
export async function readingOf(
  article: Article,
  { sample, engine }: { readonly sample: boolean; readonly engine: Promise<Summarize> },
): Promise<Reading> {
  const sections = outline(article);
  const words = sections.reduce((sum, section) => sum + section.words, 0);
  const summarize = async (): Promise<Summary> => (await engine)(article, sections);
  return {
    article,
    sections,
    summary: words <= SUMMARIZED_AT_ONCE ? await summarize() : null,
    summarize,
    short: isShort(sections),
    sample,
  };
}
