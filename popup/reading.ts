import type { Scope } from '../src/core/extract/judge-page';
import type { Article, OmissionReason, Section, Summary } from '../src/core/model';

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
  readonly origin: Origin;
}

/** Where a text was read, and what the user has made of it since. */
export interface Origin {
  /** The tab whose page holds the text; `null` for a text that is shown in our own reader. */
  readonly tab: number | null;
  readonly private: boolean;
  readonly scope: Scope;
  /** Whether something is selected on the page. */
  readonly selected: boolean;
  /** As it was read, before anything was restored. */
  readonly extracted: Article;
  /** What was left out and is in the text again. */
  readonly restored: readonly OmissionReason[];
}
