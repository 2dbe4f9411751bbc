import type { Article, Section, Summary } from '../src/core/model';

/** What the popup shows of one text. */
export interface Reading {
  /** The entry under which the reader finds the text. */
  readonly id: string;
  readonly article: Article;
  readonly sections: readonly Section[];
  readonly summary: Summary;
  /** The text is shown itself. */
  readonly short: boolean;
  /** Settles once the reader can open the entry. */
  readonly saved: Promise<void>;
}
