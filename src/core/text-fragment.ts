import type { Anchor, Article } from './model';
import { isSafeUrl } from './safe-url';

/** Characters. Longer quotes are named by their first and last words; the limit of Chromium's own link generator. */
const LONGEST_EXACT = 300;
/** Words at each end of a long quote: enough to be rare, few enough to survive an edited comma. */
const WORDS_AT_AN_END = 5;
/** Words beside a quote that stands more than once. */
const WORDS_BESIDE = 4;

// Word boundaries must be the browser's own, for a fragment matches whole words only; they hardly differ by language.
const wordSegmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The address of the article's page at a quote, as a text fragment (WICG Scroll To Text Fragment); `null` where the
 * page has no address that may stand in a link. A quote that stands more than once gets the words beside it.
 */
export function textFragmentUrl(article: Pick<Article, 'url' | 'blocks'>, place: Anchor): string | null {
  const [page = ''] = article.url.split(':~:');
  if (!isSafeUrl(page)) return null;
  const text = article.blocks[place.block]?.text ?? '';
  const quote = text.slice(place.start, place.end).trim();
  if (quote === '') return page;
  const [start, end] = ends(quote);
  const beside = isRepeated(start, article) ? neighbours(article, place) : { prefix: null, suffix: null };
  const parts = [
    beside.prefix && `${encode(beside.prefix)}-`,
    encode(start),
    end && encode(end),
    beside.suffix && `-${encode(beside.suffix)}`,
  ];
  return `${page.includes('#') ? page : `${page}#`}:~:text=${parts.filter((part) => part !== null).join(',')}`;
}

/** The quote whole, or its first and last words: an exact match may not cross a forced line break. */
function ends(quote: string): [start: string, end: string | null] {
  if (quote.length <= LONGEST_EXACT && !quote.includes('\n')) return [quote, null];
  const firstLine = quote.slice(0, lineEnd(quote));
  const lastLine = quote.slice(quote.lastIndexOf('\n') + 1);
  return [firstWords(firstLine, WORDS_AT_AN_END), lastWords(lastLine, WORDS_AT_AN_END)];
}

function lineEnd(text: string): number {
  return text.includes('\n') ? text.indexOf('\n') : text.length;
}

/** Whether a text stands more than once in the article; letter case makes no difference to a fragment. */
function isRepeated(text: string, { blocks }: Pick<Article, 'blocks'>): boolean {
  const wanted = text.toLowerCase();
  let found = 0;
  for (const block of blocks) {
    const within = block.text.toLowerCase();
    for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + wanted.length)) {
      found += 1;
      if (found > 1) return true;
    }
  }
  return false;
}

/** Words of the same block where there are any: between blocks the page may hold what the article does not. */
function neighbours(
  { blocks }: Pick<Article, 'blocks'>,
  place: Anchor,
): { prefix: string | null; suffix: string | null } {
  const text = blocks[place.block]?.text ?? '';
  const before = text.slice(0, place.start).trim();
  const after = text.slice(place.end).trim();
  const previous = before === '' && after === '' ? (blocks[place.block - 1]?.text ?? '') : '';
  return {
    prefix: lastWords(before === '' ? previous : before, WORDS_BESIDE) || null,
    suffix: firstWords(after.slice(0, lineEnd(after)), WORDS_BESIDE) || null,
  };
}

function firstWords(text: string, count: number): string {
  let words = 0;
  for (const { index, segment, isWordLike } of wordSegmenter.segment(text.slice(0, LONGEST_EXACT))) {
    if (isWordLike) words += 1;
    if (words === count) return text.slice(0, index + segment.length);
  }
  return text.slice(0, LONGEST_EXACT);
}

function lastWords(text: string, count: number): string {
  const tail = text.slice(-LONGEST_EXACT);
  const starts = [...wordSegmenter.segment(tail)].filter(({ isWordLike }) => isWordLike);
  return tail.slice(starts.at(-count)?.index ?? 0);
}

/** `-`, `,` and `&` have a meaning in the fragment; the first is the one that `encodeURIComponent` leaves. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
