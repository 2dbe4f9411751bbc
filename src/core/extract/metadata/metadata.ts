import type { Image, SafeUrl } from '../../model';
import { resolveUrl } from '../block';
import { attribute, elementsMatching, elementsNamed, textContent } from '../dom';
import { MAX_LABEL_LENGTH } from '../limits';
import { safeLabel } from '../safe-text';
import { chooseByline } from './byline';
import { readLinkedData } from './json-ld';
import { languageTag } from './language';
import { firstTag, readMetaTags } from './meta-tags';
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
  'article:published_time datepublished date dc.date dcterms.date parsely-pub-date sailthru.date pubdate'.split(
    ' ',
  );
const AUTHOR = 'author article:author parsely-author dc.creator dcterms.creator sailthru.author byl'.split(
  ' ',
);

function label(text: string | null | undefined): string | null {
  return safeLabel(text, MAX_LABEL_LENGTH);
}

function imageAt(address: string | null, base: string): Image | null {
  const src: SafeUrl | null = address ? resolveUrl(address, base) : null;
  return src === null || src.startsWith('mailto:') ? null : { src, alt: '', width: null, height: null };
}

/** What the page says about its article, each from the most trusted source that says anything; plain text only. */
export function readMetadata(document: Document, base: string, headings: readonly string[]): Metadata {
  const tags = readMetaTags(document);
  const scripts = elementsMatching(document, 'script[type="application/ld+json"]');
  const linked = readLinkedData(scripts.map((script) => textContent.call(script) ?? ''));
  const siteName = label(tags.get('og:site_name') ?? linked.publisher ?? tags.get('application-name'));
  const times = elementsMatching(document, 'time[datetime]')
    .slice(0, 1)
    .map((time) => attribute(time, 'datetime'));
  return {
    title: chooseTitle({
      headline: label(linked.headline),
      openGraph: label(firstTag(tags, ['og:title', 'twitter:title'])),
      page: label(textContent.call(elementsNamed(document, 'title')[0] ?? document)),
      headings,
      siteName,
    }),
    byline: chooseByline(linked.authors, firstTag(tags, AUTHOR), document),
    siteName,
    published:
      [linked.published, ...PUBLISHED.map((name) => tags.get(name)), ...times]
        .map(isoDate)
        .find((date) => date) ?? null,
    lang: languageTag(declaredLanguage(document) ?? tags.get('og:locale') ?? linked.language),
    leadImage: imageAt(firstTag(tags, ['og:image', 'og:image:url', 'twitter:image']) ?? linked.image, base),
  };
}

function declaredLanguage(document: Document): string | null {
  for (const name of ['html', 'body']) {
    const element = elementsNamed(document, name)[0];
    const lang = element ? (attribute(element, 'lang') ?? attribute(element, 'xml:lang')) : null;
    if (lang !== null && lang.trim() !== '') return lang;
  }
  return null;
}
