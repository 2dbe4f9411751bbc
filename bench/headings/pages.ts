import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface LabelledHeading {
  readonly text: string;
  readonly depth: number;
  /** How the page sets it: `h1` to `h6`, `bold-p`, `num`, `caps`, `class-div`. */
  readonly pattern: string;
  /** The first words under it; `null` where another heading or no prose follows. */
  readonly body: string | null;
}

/** A page whose section headings a person labelled. */
export interface LabelledPage {
  readonly id: string;
  readonly url: string | null;
  readonly html: string;
  readonly headings: readonly LabelledHeading[];
  /** Headings that may be given or not. */
  readonly optional: readonly string[];
}

/** Reads `FOLDER/headings/truth.json`. The files of the pages are named from `FOLDER`. */
export function loadLabelledPages(folder: string): LabelledPage[] {
  // The layout of the data set is documented; a file that differs fails on the first field read.
  const pages: LabelledPage[] = JSON.parse(readFileSync(join(folder, 'headings/truth.json'), 'utf8'));
  return pages;
}

export function readPage(folder: string, page: LabelledPage): string {
  return gunzipSync(readFileSync(join(folder, page.html))).toString('utf8');
}

export function isNews(page: LabelledPage): boolean {
  return page.html.startsWith('articles/');
}
