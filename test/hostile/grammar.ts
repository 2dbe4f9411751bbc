import { CLOBBERING } from './attacks';
import { CANARY, payload } from './payload';
import type { Random } from './random';

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

const TAGS = words(`
  a abbr article aside b bdo blockquote body br button caption center code col custom-element dd
  details dialog div dl dt em embed fieldset figcaption figure font footer form frameset h1 h2 h6
  head header hr html i iframe image img input ins isindex kbd label li link listing main map mark
  marquee math menu meta meter nav nobr noscript object ol optgroup option output p param picture
  portal pre progress q rp rt ruby s samp script section select slot small source span strong
  style sub summary sup svg table tbody td template tfoot th thead time tr track tt ul var video
  wbr xmp`);

/** Elements of SVG and MathML, and those where parsing goes over from one to the other. */
const FOREIGN = words(`
  animate annotation-xml desc foreignObject g image malignmark maction merror mglyph mi mn mo ms
  mtext semantics script set style text title use`);

const HANDLERS = words(`
  onerror onload onclick onfocus onfocusin onmouseover onpointerenter ontoggle onbegin
  onanimationstart ontransitionend onscroll onbeforetoggle onpageshow onmessage onwheel`);

const ADDRESS_ATTRIBUTES = words(`
  href src srcset xlink:href action formaction data poster background cite ping longdesc manifest
  data-src lowsrc usemap codebase icon`);

const NAMING = words('id name class for form slot is');
const FLAGS = words('hidden autofocus contenteditable inert popover open autoplay');
const OTHERS = words(`
  dir=rtl lang=x-\u202e role=presentation tabindex=1 itemprop=articleBody xmlns=http://www.w3.org/2000/svg
  xml:base=javascript: encoding=text/html target=_top rel=opener crossorigin`);
const SHADOW = words('shadowrootmode=open shadowrootmode=closed shadowrootdelegatesfocus');

const WORDS = words('mill weir sack wheel flour gorge بيت 水车 мельница \u202eflip \u00ad 🌾');

/** Bytes that change what a parser believes to be reading. */
const BREAKERS =
  String.raw`<!-- --> --!> <![CDATA[ ]]> <?php </ < > " ' \x60 &#xD800; &#0; &#x10FFFF; &#xE0041;
  &lt;img&#32;src=x&#32;onerror=1&gt; </p> </article> </title> </style> </script> {{7*7}} ${'$'}{7*7}`
    .split(/\s+/)
    .concat('\0', '\u000c', '\ufeff', '\u{e0041}', '`');

const SCHEMES = words(`
  javascript: jAvascript&colon; data:text/html, data:image/svg+xml, vbscript: //a.example/ http://u:p@a.example/
  ${CANARY} # ? https://a.example/ mailto: blob:null/`).concat('', ' javascript:');

/** At most this many elements inside one another in one piece. */
const DEPTH = 6;

/** One piece of hostile markup. Its scripts tell by `mark` that they ran. */
export function hostilePiece(random: Random, mark: string): string {
  let markup = '';
  const open: string[] = [];
  const steps = 3 + random.number(12);
  for (let step = 0; step < steps; step += 1) {
    if (random.once(6)) markup += random.pick(BREAKERS);
    if (random.once(3)) markup += ` ${random.pick(WORDS)} ${random.pick(WORDS)} `;
    if (open.length > 0 && random.once(3)) markup += `</${random.once(8) ? random.pick(TAGS) : open.pop()}>`;
    if (open.length >= DEPTH) continue;
    const tag = random.once(4) ? random.pick(FOREIGN) : random.pick(TAGS);
    const shadow = tag === 'template' ? ` ${random.pick(SHADOW)}` : '';
    markup += `<${random.once(10) ? tag.toUpperCase() : tag}${shadow}${attributes(random, mark)}>`;
    if (tag === 'script' || tag === 'style') markup += `${payload(mark)}</${tag}>`;
    else open.push(tag);
  }
  return (
    markup +
    (random.once(4)
      ? ''
      : open
          .reverse()
          .map((tag) => `</${tag}>`)
          .join(''))
  );
}

function attributes(random: Random, mark: string): string {
  return Array.from({ length: random.number(4) }, () => ` ${attribute(random, mark)}`).join('');
}

function attribute(random: Random, mark: string): string {
  switch (random.number(8)) {
    case 0:
      return `${random.pick(HANDLERS)}="${payload(mark)}"`;
    case 1:
    case 2:
      return `${random.pick(ADDRESS_ATTRIBUTES)}="${address(random, mark)}"`;
    case 3:
      return `${random.pick(NAMING)}="${random.pick(CLOBBERING)}"`;
    case 4:
      return `style="${random.pick(['display:contents', 'position:fixed', `background:url(${CANARY}${mark})`])}"`;
    case 5:
      return random.pick(FLAGS);
    case 6:
      return random.pick(OTHERS);
    default:
      return `srcdoc="&lt;script&gt;parent.${payload(mark)}&lt;/script&gt;" title="${random.pick(BREAKERS).replaceAll('"', '')}"`;
  }
}

function address(random: Random, mark: string): string {
  const scheme = random.pick(SCHEMES);
  return `${scheme}${random.once(2) ? mark : encodeURIComponent(payload(mark))}`;
}

/** An article with hostile pieces before some of its sentences. */
export function hostilePlaces(random: Random, mark: string): (index: number) => string {
  return () => (random.once(2) ? hostilePiece(random, mark) : '');
}
