import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A text with known boundaries. */
export interface SegmentedDocument {
  readonly lang: string;
  readonly units: readonly string[];
  /** Sentences of each unit: the scores count in sentences. */
  readonly sentences: readonly number[];
  /** Units at which a segment starts, the first one's 0 left out. */
  readonly boundaries: readonly number[];
  /** The author's headings with the unit at which each stands; empty for texts put together by a program. */
  readonly headings: readonly { readonly text: string; readonly from: number }[];
}

interface HeadedArticle {
  readonly paras: readonly string[];
  readonly secStart: readonly number[];
  readonly heads: readonly string[];
}

interface Joined {
  readonly segments: readonly (readonly string[])[];
}

// The layout of the data sets is documented; a file that differs fails on the first field read.
function lines<Entry>(folder: string, name: string): Entry[] {
  const path = join(folder, 'segments', `${name}.jsonl.gz`);
  if (!existsSync(path)) return [];
  const text = gunzipSync(readFileSync(path)).toString('utf8').trim();
  return text.split('\n').map((line): Entry => JSON.parse(line));
}

function fromArticle({ paras, secStart, heads }: HeadedArticle): SegmentedDocument {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return {
    lang: 'en',
    units: paras,
    sentences: paras.map((paragraph) => [...segmenter.segment(paragraph)].length),
    boundaries: secStart.filter((start) => start > 0),
    headings: heads.map((text, index) => ({ text, from: secStart[index] ?? paras.length })),
  };
}

function fromSegments({ segments }: Joined, lang: string): SegmentedDocument {
  let start = 0;
  const starts = segments.map(({ length }) => (start += length) - length);
  const units = segments.flat();
  return { lang, units, sentences: units.map(() => 1), boundaries: starts.slice(1), headings: [] };
}

/** Reads `FOLDER/segments`. A set that is not there is empty. */
export function loadDocuments(folder: string): Record<'articles' | 'choi' | 'french', SegmentedDocument[]> {
  return {
    articles: lines<HeadedArticle>(folder, 'articles').map(fromArticle),
    choi: lines<Joined>(folder, 'choi').map((document) => fromSegments(document, 'en')),
    french: lines<Joined>(folder, 'french').map((document) => fromSegments(document, 'fr')),
  };
}
