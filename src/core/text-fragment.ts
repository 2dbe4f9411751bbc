import type { Anchor, Article, Block } from './model';
import { isSafeUrl } from './safe-url';

/** Characters. Longer quotes are named by their first and last words; the limit of Chromium's own link generator. */
const LONGEST_EXACT = 300;
/** Words at each end of a long quote: enough to be rare, few enough to survive an edited comma. */
const WORDS_AT_AN_END = 5;
/** Words beside a quote: the first number of these that makes it the only one. */
const WORDS_BESIDE = [0, 4, 12, 32];
/** Blocks before a quote that are tried as its landmark: one farther away leads nowhere near it. */
const LANDMARKS = 100;

// Word boundaries must be the browser's own, for a fragment matches whole words only; they hardly differ by language.
// Made when it is first asked for: it takes longer than a page of text to render.
let wordSegmenter: Intl.Segmenter | undefined;

/** The parts of a text fragment; empty where there is none. */
interface Fragment {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

/**
 * The address of the article's page at a quote, as a text fragment (WICG Scroll To Text Fragment); `null` where the
 * page has no address that may stand in a link. A quote that stands more than once gets the words beside it, as many as
 * it takes to be the only one.
 */
export function textFragmentUrl(article: Pick<Article, 'url' | 'blocks'>, place: Anchor): string | null {
  const [page = ''] = article.url.split(':~:');
  if (!isSafeUrl(page)) return null;
  const quote = quoteAt(article.blocks, place);
  if (quote === '') return page;
  const { prefix, start, end, suffix } = fragmentFor(article.blocks, place);
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end && encode(end),
    suffix && `-${encode(suffix)}`,
  ];
  return `${page.includes('#') ? page : `${page}#`}:~:text=${parts.filter((part) => part !== '').join(',')}`;
}

function quoteAt(blocks: readonly Block[], { block, start, end }: Anchor): string {
  return (blocks[block]?.text ?? '').slice(start, end).trim();
}

/**
 * Words of the same block come first: between blocks the page may hold what the article does not. Where nothing beside
 * the quote tells it from its like, the nearest block before it whose beginning stands once is named, and the stretch
 * from there to the quote where that can be told.
 */
function fragmentFor(blocks: readonly Block[], place: Anchor): Fragment {
  const all = bare(blocks.map(({ text }) => text).join(''));
  const quote = quoteAt(blocks, place);
  const [start, end] = ends(quote);
  for (const across of [false, true]) {
    for (const words of WORDS_BESIDE) {
      const fragment = { ...beside(blocks, place, { words, across }), start, end };
      if (isOnly(fragment, quote, all)) return fragment;
    }
  }
  const held = { prefix: '', start, end, suffix: '' };
  const farthest = Math.max(0, place.block - LANDMARKS);
  for (let index = place.block - 1; index >= farthest; index -= 1) {
    const { text = '' } = blocks[index] ?? {};
    const landmark = { ...held, start: firstWords(text.slice(0, lineEnd(text)), WORDS_AT_AN_END), end: '' };
    if (!isOnly(landmark, '', all)) continue;
    const between = blocks.slice(index, place.block).map((block) => block.text);
    const upTo = blocks[place.block]?.text.slice(0, place.end).trim() ?? '';
    const stretch = { ...landmark, end: end || start };
    return isOnly(stretch, [...between, upTo].join(''), all) ? stretch : landmark;
  }
  return held;
}

/** Whether a fragment leads to one place only: to the quote. `all`: the bare text of the article. */
function isOnly({ prefix, start, end, suffix }: Fragment, quote: string, all: string): boolean {
  const first = bare(prefix + start + (end === '' ? suffix : ''));
  const at = all.indexOf(first);
  if (first === '' || at !== all.lastIndexOf(first)) return false;
  const last = bare(end);
  const lastAt = at + bare(prefix + quote).length - last.length;
  return end === '' || all.indexOf(bare(end + suffix), at + first.length) === lastAt;
}

/** What is compared where a fragment is looked for: neither letter case nor accents nor the width of a space. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\s\u0300-\u036f]+/g, '');
}

/** The quote whole, or its first and last words: an exact match may not cross a forced line break. */
function ends(quote: string): [start: string, end: string] {
  if (quote.length <= LONGEST_EXACT && !quote.includes('\n')) return [quote, ''];
  const firstLine = quote.slice(0, lineEnd(quote));
  const lastLine = quote.slice(quote.lastIndexOf('\n') + 1);
  return [
    firstWords(firstLine, WORDS_AT_AN_END) || firstLine,
    lastWords(lastLine, WORDS_AT_AN_END) || lastLine,
  ];
}

function lineEnd(text: string): number {
  return text.includes('\n') ? text.indexOf('\n') : text.length;
}

/** The words on both sides of a place, `across`: those of the blocks beside where the block itself has none there. */
function beside(
  blocks: readonly Block[],
  { block, start, end }: Anchor,
  { words, across }: { readonly words: number; readonly across: boolean },
): Pick<Fragment, 'prefix' | 'suffix'> {
  const other = (index: number): string => (across ? (blocks[index]?.text ?? '') : '');
  const text = blocks[block]?.text ?? '';
  const before = text.slice(0, start).trim() || other(block - 1);
  const after = text.slice(end).trim() || other(block + 1);
  return {
    prefix: lastWords(before.slice(before.lastIndexOf('\n') + 1), words),
    suffix: firstWords(after.slice(0, lineEnd(after)), words),
  };
}

/** Whole words, and none that does not end within what is looked at. */
function firstWords(text: string, count: number): string {
  const head = text.slice(0, LONGEST_EXACT);
  const words = wordsOf(head);
  if (head !== text) words.pop();
  const last = words.slice(0, count).at(-1);
  return last ? text.slice(0, last.index + last.segment.length) : '';
}

function lastWords(text: string, count: number): string {
  const tail = text.slice(-LONGEST_EXACT);
  const words = wordsOf(tail);
  if (tail !== text) words.shift();
  const first = words[Math.max(0, words.length - count)];
  return first ? tail.slice(first.index) : '';
}

function wordsOf(text: string): Intl.SegmentData[] {
  wordSegmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return [...wordSegmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
}

/** `-`, `,` and `&` have a meaning in the fragment; the first is the one that `encodeURIComponent` leaves. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
