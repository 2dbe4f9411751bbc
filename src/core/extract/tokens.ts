/** What the words in a container's class and id say about it. Bits, so that one number holds several. */
export const TOKEN = {
  navigation: 1,
  related: 1 << 1,
  comments: 1 << 2,
  sharing: 1 << 3,
  newsletter: 1 << 4,
  advertising: 1 << 5,
  byline: 1 << 6,
  caption: 1 << 7,
  tags: 1 << 8,
  author: 1 << 9,
  legal: 1 << 10,
  aside: 1 << 11,
  offscreen: 1 << 12,
  body: 1 << 13,
  boilerplate: 1 << 14,
} as const;

const WORDS: readonly (readonly [number, string])[] = [
  [
    TOKEN.navigation,
    'nav navbar navigation menu menubar breadcrumb breadcrumbs pagination pager paginator sitenav toolbar topbar skip ' +
      'skiplink masthead sitemap prevnext toc',
  ],
  [
    TOKEN.related,
    'related recommended recommendation recommendations more readmore morefrom moreon trending popular mostread ' +
      'mostpopular latest outbrain taboola zergnet suggested suggestions similar recirc recirculation upnext also ' +
      'readnext teaser teasers promo promos carousel slider recent',
  ],
  [
    TOKEN.comments,
    'comment comments commentlist disqus discussion respond replies livefyre coral kommentare commentaires',
  ],
  [
    TOKEN.sharing,
    'share shares sharing sharebar sharedaddy social socials addthis addtoany sociable follow follows jp',
  ],
  [
    TOKEN.newsletter,
    'newsletter newsletters subscribe subscription signup optin mailchimp mailinglist leadgen register',
  ],
  [
    TOKEN.advertising,
    'ad ads advert advertisement advertising adsense adslot adunit adbox dfp sponsor sponsored sponsors banner ' +
      'banners promo promotion cta promobox affiliate outstream werbung publicite publicidad',
  ],
  [TOKEN.byline, 'byline bylines dateline timestamp pubdate postmeta meta metadata published credits'],
  [TOKEN.caption, 'caption captions wp-caption-text imagecaption photocredit credit copyright figcaption'],
  [TOKEN.tags, 'tag tags taglist tagcloud categories keywords topics labels'],
  [TOKEN.author, 'author authors authorbox authorinfo bio biography contributor vcard'],
  [TOKEN.legal, 'disclaimer disclosure cookie cookies gdpr consent privacy terms legal'],
  [TOKEN.aside, 'sidebar sidebars aside rail rightrail widget widgets infobox factbox'],
  [TOKEN.offscreen, 'sr srt visuallyhidden screenreader screen-reader-text'],
  [
    TOKEN.body,
    'article articlebody body content entry post story text main storybody postbody maincontent hentry blog richtext',
  ],
  [
    TOKEN.boilerplate,
    'footer foot footnav siteheader sitefooter colophon popup modal overlay lightbox dialog toast notification login ' +
      'signin paywall regwall survey rating ratings feedback print printonly player playlist search searchform cart',
  ],
];

const MEANINGS = new Map<string, number>();
for (const [bit, words] of WORDS) {
  for (const word of words.split(' ')) MEANINGS.set(word, (MEANINGS.get(word) ?? 0) | bit);
}

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
    const words = names
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/);
    for (const word of words) bits |= MEANINGS.get(word) ?? 0;
  }
  if (cache.size > MAX_CACHED) cache.clear();
  cache.set(names, bits);
  return bits;
}
