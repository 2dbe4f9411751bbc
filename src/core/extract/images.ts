import type { RawImage } from './candidates';
import { attribute, firstChild, isElement, localName, nextSibling } from './dom';
import { MAX_LABEL_LENGTH, MAX_URL_LENGTH } from './limits';
import { safeLabel } from './safe-text';

/** CSS pixels. Smaller images count visits or draw lines. */
const MIN_SIDE = 8;
/** Where pages keep the real address of an image that loads late, the most telling first. */
const LAZY = ['data-src', 'data-lazy-src', 'data-original', 'data-lazy', 'data-full-src', 'data-image'];
const LAZY_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'];

function isAddress(value: string | null | undefined): value is string {
  return (
    typeof value === 'string' &&
    value.trim() !== '' &&
    value.length <= MAX_URL_LENGTH &&
    !/^\s*(?:data|blob|about|javascript):/i.test(value)
  );
}

/** The address of the widest candidate of a `srcset`. */
function widest(srcset: string): string | null {
  let best: string | null = null;
  let bestWidth = -1;
  for (const candidate of srcset.slice(0, 4 * MAX_URL_LENGTH).split(/,\s+|,(?=https?:)/)) {
    const [address, descriptor] = candidate.trim().split(/\s+/);
    const width = Number.parseFloat(descriptor ?? '1') || 0;
    if (isAddress(address) && width > bestWidth) [best, bestWidth] = [address, width];
  }
  return best;
}

type ReadAttribute = (name: string) => string | null;

function size(value: string | null): number | null {
  const pixels = value === null || value.endsWith('%') ? Number.NaN : Number.parseInt(value, 10);
  return Number.isFinite(pixels) && pixels > 0 && pixels < 100_000 ? pixels : null;
}

function imageFrom(read: ReadAttribute, extraSet: string | null): RawImage | null {
  const width = size(read('width'));
  const height = size(read('height'));
  if ((width !== null && width < MIN_SIDE) || (height !== null && height < MIN_SIDE)) return null;
  let src = LAZY.map(read).find(isAddress) ?? null;
  const own = read('src');
  if (src === null && isAddress(own)) src = own.trim();
  for (const name of LAZY_SETS) {
    const set: string | null = src === null ? read(name) : null;
    if (set !== null) src = widest(set);
  }
  if (src === null && extraSet !== null) src = widest(extraSet);
  return src === null
    ? null
    : { src: src.trim(), alt: safeLabel(read('alt'), MAX_LABEL_LENGTH) ?? '', width, height };
}

/** The image an `img` or `picture` shows or is going to show; `null` for spacers and for images without an address. */
export function imageOf(element: Element): RawImage | null {
  let image = element;
  let set: string | null = null;
  if (localName.call(element) === 'picture') {
    for (let node = firstChild.call(element); node !== null; node = nextSibling.call(node)) {
      if (!isElement(node)) continue;
      const name = localName.call(node);
      if (name === 'img') image = node;
      else if (name === 'source') set ??= attribute(node, 'srcset') ?? attribute(node, 'data-srcset');
    }
  }
  return imageFrom((name) => attribute(image, name), set);
}

/** Reads the attributes of one tag without a parser; `at` is behind the tag's name. Linear in the tag's length. */
function tagAttributes(markup: string, at: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>();
  const limit = Math.min(markup.length, at + 8 * MAX_URL_LENGTH);
  let index = at;
  while (index < limit && markup[index] !== '>') {
    const nameStart = index;
    while (index < limit && !/[\s=>]/.test(markup[index] ?? '')) index += 1;
    const name = markup.slice(nameStart, index).toLowerCase();
    if (markup[index] === '=') {
      index += 1;
      const quote = markup[index];
      const quoted = quote === '"' || quote === "'";
      const start = quoted ? index + 1 : index;
      index = start;
      while (index < limit && (quoted ? markup[index] !== quote : !/[\s>]/.test(markup[index] ?? '')))
        index += 1;
      if (!attributes.has(name)) attributes.set(name, decode(markup.slice(start, index)));
      if (quoted) index += 1;
    } else if (index === nameStart || /\s/.test(markup[index] ?? '')) index += 1;
  }
  return { attributes, end: index };
}

function decode(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** Images named in the text of a `noscript`, which in a live page is text and is never parsed. */
export function noscriptImages(markup: string): RawImage[] {
  const images: RawImage[] = [];
  const lower = markup.toLowerCase();
  for (let at = lower.indexOf('<img'); at !== -1;) {
    const { attributes, end } = tagAttributes(markup, at + 4);
    const image = imageFrom((name) => attributes.get(name) ?? null, null);
    if (image) images.push(image);
    at = lower.indexOf('<img', Math.max(end, at + 4));
  }
  return images;
}
