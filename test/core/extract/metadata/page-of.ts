import type { Article } from '../../../../src/core/model';
import { articleOf, PROSE, PROSE_AFTER } from '../page';

export interface Parts {
  readonly head?: string;
  /** Markup before the first paragraph. */
  readonly before?: string;
  /** Attributes of the root element and of the body. */
  readonly html?: string;
  readonly body?: string;
}

/** A table of variants: what is said, how a page says it, what is read. */
export type Variants<Value> = readonly (readonly [string, Parts, Value])[];

/** The article of a page that says of itself what the parts say. */
export function pageOf({ head = '', before = '', html = 'lang="en"', body = '' }: Parts): Article {
  return articleOf(
    `<!doctype html><html ${html}><head>${head}</head><body ${body}><article>${before}<p>${PROSE}</p><p>${PROSE_AFTER}</p></article></body></html>`,
  );
}

/** A script of JSON-LD. `data`: an object, or text as it stands. */
export function linked(data: object | string): string {
  return `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
}

/** JSON-LD of an article that says some things. */
export function article(data: object): string {
  return linked({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...data });
}

/** `meta` elements by name or property: one with a colon is a property. Several values of one name are parted by `||`. */
export function meta(tags: Readonly<Record<string, string>>): string {
  return Object.entries(tags)
    .flatMap(([name, values]) =>
      values.split('||').map((value) => {
        const content = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
        return `<meta ${name.includes(':') ? 'property' : 'name'}="${name}" content="${content}">`;
      }),
    )
    .join('');
}
