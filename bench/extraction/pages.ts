import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One page of a data set with the text that a person took for its article. */
export interface Page {
  readonly set: SetName;
  readonly id: string;
  readonly url: string;
  /** The kind of page; everything but `article` is left out of the scores. */
  readonly type: string;
  /** The article's text, a block a line. */
  readonly truth: string;
  /** Snippets that must be in the text, and snippets that must not. */
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly file: string;
}

export const SETS = ['zyte', 'wcxb'] as const;
export type SetName = (typeof SETS)[number];

interface TruthEntry {
  readonly url: string;
  readonly articleBody: string;
  readonly type?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

/** Reads `FOLDER/articles/{zyte,wcxb}/truth.json`; a set that is not there is left out. Pages stand in order of id. */
export function loadPages(folder: string): Page[] {
  return SETS.flatMap((set) => {
    const path = join(folder, 'articles', set);
    if (!existsSync(join(path, 'truth.json'))) return [];
    // The layout of the data sets is documented; a file that differs fails on the first field read.
    const truth: Record<string, TruthEntry> = JSON.parse(readFileSync(join(path, 'truth.json'), 'utf8'));
    return Object.entries(truth)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, entry]) => ({
        set,
        id,
        url: entry.url,
        type: entry.type ?? 'article',
        truth: entry.articleBody,
        with: entry.with ?? [],
        without: entry.without ?? [],
        file: join(path, 'html', `${id}.html.gz`),
      }));
  });
}

export function readHtml(page: Page): string {
  return gunzipSync(readFileSync(page.file)).toString('utf8');
}
