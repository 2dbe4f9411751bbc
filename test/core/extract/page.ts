import { parseHTML } from 'linkedom';
import { extract } from '../../../src/core/extract/extract';
import type { Scope } from '../../../src/core/extract/judge-page';
import type { Failure } from '../../../src/core/failure';
import type { Article, Block } from '../../../src/core/model';
import type { Result } from '../../../src/core/result';

export const PAGE_URL = 'https://paper.example/news/story';

/** Reads markup as the command line does, through linkedom. */
export function readPage(html: string, scope: Scope = 'article'): Result<Article, Failure> {
  return extract(parseHTML(html).document, { url: PAGE_URL, scope });
}

/** The article of the markup; throws where there is none. */
export function articleOf(html: string, scope: Scope = 'article'): Article {
  const result = readPage(html, scope);
  if (!result.ok) throw new Error(`No article: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** A page whose article is the given markup between two paragraphs of prose. */
export function around(inner: string): string {
  return `<!doctype html><html lang="en"><head><title>The mill</title></head><body><article><h1>The mill</h1>
    <p>${PROSE}</p>${inner}<p>${PROSE_AFTER}</p></article></body></html>`;
}

/** The blocks that the markup becomes between two paragraphs. */
export function blocksOf(inner: string): readonly Block[] {
  return articleOf(around(inner)).blocks.slice(1, -1);
}

export const PROSE =
  'The old mill stands where two brooks meet, and the wheel has not turned since the spring flood took its axle away.';
export const PROSE_AFTER =
  'Nobody in the valley remembers who paid for the repair, but everybody can tell which of the stones came from the church.';
