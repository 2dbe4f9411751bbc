import type { Image } from '../../model';
import { resolveImage } from '../block';
import { attribute, elementsMatching, elementsNamed, textContent } from '../dom';
import { MAX_LABEL_LENGTH } from '../limits';
import { safeLabel } from '../safe-text';
import { chooseByline } from './byline';
import { readLinkedData } from './json-ld';
import { languageTag } from './language';
import { labelOf } from './label';
import { contentsOf, readMetaTags } from './meta-tags';
import { isoDate } from './published';
import { chooseTitle } from './title';

export interface Metadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly published: string | null;
  /** As declared, canonical; `null` where nothing valid is. */
  readonly lang: string | null;
  readonly leadImage: Image | null;
}

const PUBLISHED =
  'article:published_time datepublished date dc.date dcterms.date dc.date.issued dcterms.created citation_publication_date parsely-pub-date sailthru.date pubdate';
const AUTHOR =
  'author article:author parsely-author citation_author dc.creator dcterms.creator sailthru.author byl';
const IMAGE = 'og:image og:image:url og:image:secure_url twitter:image twitter:image:src';

/** What comes of the first value that anything comes of. */
function firstOf<Value>(values: readonly string[], read: (value: string) => Value | null): Value | null {
  for (const value of values) {
    const result = value.trim() === '' ? null : read(value);
    if (result !== null) return result;
  }
  return null;
}

/** What the page says about its article, each from the most trusted source that says anything; plain text only. */
export function readMetadata(document: Document, base: string, headings: readonly string[]): Metadata {
  const tags = readMetaTags(document);
  const scripts = elementsMatching(document, 'script[type^="application/ld+json" i]');
  const linked = readLinkedData(scripts.map((script) => textContent.call(script) ?? ''));
  const tagged = (names: string): string[] => contentsOf(tags, names);
  const siteName = firstOf(
    [...tagged('og:site_name'), ...linked.publisher, ...tagged('application-name')],
    labelOf,
  );
  return {
    title: chooseTitle({
      headline: firstOf(linked.headline, labelOf),
      openGraph: firstOf(tagged('og:title twitter:title'), labelOf),
      page: safeLabel(textContent.call(elementsNamed(document, 'title')[0] ?? document), MAX_LABEL_LENGTH),
      headings,
      siteName,
    }),
    byline: chooseByline([linked.authors, ...AUTHOR.split(' ').map(tagged)], document),
    siteName,
    published: firstOf([...linked.published, ...tagged(PUBLISHED), ...timesIn(document)], isoDate),
    lang: firstOf(
      [...declaredLanguages(document), ...tagged('content-language og:locale'), ...linked.language],
      languageTag,
    ),
    leadImage: firstOf([...tagged(IMAGE), ...linked.image], (src) =>
      resolveImage({ src, alt: '', width: null, height: null }, base),
    ),
  };
}

/** What the page's first `time` elements say, those marked as the date of publication before others. */
function timesIn(document: Document): string[] {
  const times = elementsNamed(document, 'time');
  const marked = times.filter((time) => attribute(time, 'itemprop') === 'datePublished');
  return [...marked.slice(0, MAX_TIMES), ...times.slice(0, MAX_TIMES)].flatMap(
    (time) => attribute(time, 'datetime') ?? textContent.call(time) ?? [],
  );
}

/** Elements looked at. Those further on may tell when something else appeared. */
const MAX_TIMES = 2;

function declaredLanguages(document: Document): string[] {
  return ['html', 'body']
    .flatMap((name) => elementsNamed(document, name).slice(0, 1))
    .flatMap((element) => attribute(element, 'lang') ?? attribute(element, 'xml:lang') ?? []);
}
