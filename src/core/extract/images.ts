import type { RawImage } from './candidates';
import { attribute, firstChild, isElement, localName, nextSibling } from './dom';
import { decodeEntities } from './entities';
import { MAX_LABEL_LENGTH, MAX_URL_LENGTH } from './limits';
import { safeLabel } from './safe-text';

/** CSS pixels. Smaller images are icons, portraits of commenters, or count visits. */
const MIN_SIDE = 40;
/** Where pages keep the real address of an image that loads late, the most telling first. */
const LAZY = 'data-src data-lazy-src data-original data-lazy'.split(' ');
const LAZY_SETS = ['srcset', 'data-srcset'];

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

/** Addresses of what stands in for an image until it is loaded. */
const PLACEHOLDER = /placeholder|blank|spacer|transparent|lazy|loading|pixel|1x1|\.gif(?:$|\?)/i;

/** The address of an image: its own unless that is only a stand-in, else where pages keep the real one. */
function addressOf(read: ReadAttribute, extraSet: string | null): string | null {
  const own = read('src');
  const hasOwn = isAddress(own);
  if (hasOwn && !PLACEHOLDER.test(own)) return own.trim();
  for (const name of LAZY) {
    const address = read(name);
    if (isAddress(address)) return address.trim();
  }
  for (const name of LAZY_SETS) {
    const address = widest(read(name) ?? '');
    if (address !== null) return address;
  }
  return widest(extraSet ?? '') ?? (hasOwn ? own.trim() : null);
}

function imageFrom(read: ReadAttribute, extraSet: string | null): RawImage | null {
  const width = size(read('width'));
  const height = size(read('height'));
  if ((width !== null && width < MIN_SIDE) || (height !== null && height < MIN_SIDE)) return null;
  const src = addressOf(read, extraSet);
  return src === null ? null : { src, alt: safeLabel(read('alt'), MAX_LABEL_LENGTH) ?? '', width, height };
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

/** Code units of one tag in the text of a `noscript`. */
const MAX_TAG_LENGTH = 2 * MAX_URL_LENGTH;
/** An attribute, or the end of the tag. Each begins at its own white space, so that a tag is read once. */
const ATTRIBUTE = /\s([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))|>/g;

/** The attributes of a tag, without a parser. `rest`: the markup behind the tag's name. */
function attributesOf(rest: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single, bare] of rest.matchAll(ATTRIBUTE)) {
    if (name === undefined) break;
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

/** Images named in the text of a `noscript`, which in a live page is text and is never parsed. */
export function noscriptImages(markup: string): RawImage[] {
  return [...markup.matchAll(/<img(?=\s)/gi)].flatMap(({ index }) => {
    const start = index + '<img'.length;
    const attributes = attributesOf(markup.slice(start, start + MAX_TAG_LENGTH));
    return imageFrom((name) => attributes.get(name) ?? null, null) ?? [];
  });
}
