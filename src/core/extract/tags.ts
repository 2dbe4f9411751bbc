/** How the walk treats an element, by its name. */
export type TagKind =
  | 'skip'
  | 'inline'
  | 'block'
  | 'heading'
  | 'list'
  | 'item'
  | 'quote'
  | 'pre'
  | 'table'
  | 'row'
  | 'cell'
  | 'figure'
  | 'caption'
  | 'break'
  | 'rule'
  | 'image'
  | 'math'
  | 'frame'
  | 'slot'
  | 'control'
  | 'field'
  | 'noscript'
  | 'details'
  | 'link'
  | 'mark'
  | 'ruby';

const NAMES: readonly (readonly [TagKind, string])[] = [
  [
    'skip',
    'script style template svg canvas audio video object embed applet option datalist head meta ' +
      'link title base param source track area map progress meter rp frame noframes xmp plaintext dialog menuitem portal',
  ],
  [
    'inline',
    'span font big small u ins tt abbr acronym cite dfn q time data bdi bdo label output nobr wbr blink rb rtc',
  ],
  [
    'block',
    'html body div p section article main header footer nav aside address center form fieldset legend hgroup search ' +
      'thead tbody tfoot colgroup col summary marquee frameset multicol',
  ],
  ['heading', 'h1 h2 h3 h4 h5 h6'],
  ['list', 'ul ol dl menu dir'],
  ['item', 'li dt dd'],
  ['quote', 'blockquote'],
  ['pre', 'pre listing'],
  ['table', 'table'],
  ['row', 'tr'],
  ['cell', 'td th'],
  ['figure', 'figure'],
  ['caption', 'figcaption caption'],
  ['break', 'br'],
  ['rule', 'hr'],
  ['image', 'img picture'],
  ['math', 'math'],
  ['frame', 'iframe'],
  ['slot', 'slot'],
  ['control', 'button'],
  ['field', 'textarea input select'],
  ['noscript', 'noscript'],
  ['details', 'details'],
  ['link', 'a'],
  ['mark', 'em i strong b code samp kbd sub sup mark del s strike var'],
  ['ruby', 'ruby rt'],
];

const KINDS: ReadonlyMap<string, TagKind> = new Map(
  NAMES.flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)),
);

/** Unknown names with a hyphen are custom elements, mostly containers; other unknown ones read like `span`. */
export function tagKind(name: string): TagKind {
  return KINDS.get(name) ?? (name.includes('-') ? 'block' : 'inline');
}
