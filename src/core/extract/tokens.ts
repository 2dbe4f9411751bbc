import type { OmissionReason } from '../model';

/** What the words in a container's class and id can say about it. */
export type Meaning = OmissionReason | 'offscreen' | 'body';

/** Words in the singular, the most telling meaning first. */
const WORDS: readonly (readonly [Meaning, string])[] = [
  ['comments', 'comment disqu discussion respond replie'],
  ['newsletter', 'newsletter subscribe subscription signup optin register'],
  ['sharing', 'share sharing sharedaddy social follow'],
  [
    'related',
    'related relatedpost recommended recommendation more readmore trending popular latest outbrain taboola suggested suggestion ' +
      'similar recirc also teaser promo carousel slider recent',
  ],
  [
    'advertising',
    'ad advert advertisement advertising adsense sponsor sponsored banner promotion cta affiliate',
  ],
  ['author', 'author bio biography contributor vcard'],
  ['byline', 'byline dateline timestamp pubdate meta metadata published credit'],
  ['caption', 'caption credit copyright figcaption'],
  ['tags', 'tag categorie keyword topic label'],
  ['legal', 'disclaimer disclosure cookie gdpr consent privacy term legal'],
  ['navigation', 'nav navbar navigation menu breadcrumb pagination pager toolbar skip masthead sitemap toc'],
  ['aside', 'sidebar aside rail widget infobox'],
  ['offscreen', 'sr srt visuallyhidden'],
  [
    'boilerplate',
    'footer foot colophon popup modal overlay lightbox dialog toast notification login signin paywall survey rating ' +
      'feedback print player playlist search cart',
  ],
  ['body', 'article articlebody body content entry post story text main hentry blog richtext'],
];

/** The meanings in the order of their bits: the lowest bit is the most telling. */
export const MEANINGS: readonly Meaning[] = WORDS.map(([meaning]) => meaning);

/** The bit that stands for a meaning. */
export function tokenBit(meaning: Meaning): number {
  return 1 << MEANINGS.indexOf(meaning);
}

const BITS = new Map<string, number>();
for (const [meaning, words] of WORDS)
  for (const word of words.split(' ')) BITS.set(word, (BITS.get(word) ?? 0) | tokenBit(meaning));

const cache = new Map<string, number>();
const MAX_CACHED = 5000;
/** Code units. A longer class attribute is a payload, not a name. */
const MAX_CLASS_LENGTH = 1000;

/** The bits of a class attribute or an id, looked up once for each different string. */
export function tokensOf(names: string): number {
  if (names === '') return 0;
  const known = cache.get(names);
  if (known !== undefined) return known;
  let bits = 0;
  if (names.length <= MAX_CLASS_LENGTH) {
    // Prism's name for a block of code under a bar of buttons.
    const words = names
      .replace('code-toolbar', '')
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase();
    for (const [word] of words.matchAll(/[a-z]+/g))
      bits |= BITS.get(word) ?? BITS.get(word.replace(/s$/, '')) ?? 0;
  }
  if (cache.size > MAX_CACHED) cache.clear();
  cache.set(names, bits);
  return bits;
}
