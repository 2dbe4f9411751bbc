import type { PlainMarkKind } from '../model';

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
  | 'script'
  | 'frame'
  | 'slot'
  | 'control'
  | 'field'
  | 'noscript'
  | 'details'
  | 'link'
  | 'mark'
  | 'ruby';

/** Names without a kind are inline. */
const KINDS: readonly (readonly [TagKind, string])[] = [
  [
    'skip',
    'style template svg canvas audio video object embed option datalist head map progress meter rp frame noframes ' +
      'dialog title xmp plaintext',
  ],
  [
    'block',
    'html body div p section article main header footer nav aside address center form fieldset legend hgroup search ' +
      'thead tbody tfoot summary',
  ],
  ['heading', 'h1 h2 h3 h4 h5 h6'],
  ['list', 'ul ol dl menu'],
  ['item', 'li dt dd'],
  ['quote', 'blockquote'],
  ['pre', 'pre'],
  ['table', 'table'],
  ['row', 'tr'],
  ['cell', 'td th'],
  ['figure', 'figure'],
  ['caption', 'figcaption caption'],
  ['break', 'br'],
  ['rule', 'hr'],
  ['image', 'img picture amp-img'],
  ['math', 'math'],
  ['script', 'script'],
  ['frame', 'iframe'],
  ['slot', 'slot'],
  ['control', 'button'],
  ['field', 'textarea input select'],
  ['noscript', 'noscript'],
  ['details', 'details'],
  ['link', 'a'],
  ['ruby', 'ruby rt'],
  // Custom elements that hold a formula of the running text.
  ['inline', 'mjx-container mjx-assistive-mml span'],
];

/** What the walk knows of an element by its name. */
export interface Tag {
  readonly name: string;
  readonly kind: TagKind;
  /** Whether it can have a shadow root. */
  readonly isHost: boolean;
  /** A custom element: mostly a container, but inside phrases one of them. */
  readonly isCustom: boolean;
  /** The mark of its text, for kind `mark`. */
  readonly mark: PlainMarkKind | null;
  /** Holds phrases only: custom elements in it are no blocks. */
  readonly isPhrasing: boolean;
  /** Cannot be part of a heading: one that holds it was never closed, or is none. */
  readonly endsHeading: boolean;
  /** Menus and footers in it are its own, not the page's. */
  readonly isArticle: boolean;
  /** A block that says nothing about the text in it. */
  readonly isPlain: boolean;
}

const MARKS: readonly (readonly [PlainMarkKind, string])[] = [
  ['emphasis', 'em i var'],
  ['strong', 'strong b'],
  ['inlineCode', 'code samp'],
  ['keyboard', 'kbd'],
  ['subscript', 'sub'],
  ['superscript', 'sup'],
  ['highlight', 'mark'],
  ['deleted', 'del s strike'],
];
/** The elements of HTML that pages attach shadow roots to, besides custom ones. */
const HOSTS = new Set('article aside body div footer header main nav section'.split(' '));
const PHRASING = new Set('p summary dt address legend'.split(' '));
const ENDING_HEADING = new Set('section article main ul ol dl table figure'.split(' '));

const TAGS = new Map<string, Tag>();

function addTag(name: string, kind: TagKind, mark: PlainMarkKind | null): Tag {
  const isPhrasing = PHRASING.has(name);
  const endsHeading = ENDING_HEADING.has(name);
  const isArticle = /^(?:article|main|blockquote)$/.test(name);
  const isCustom = name.includes('-') && kind === 'block';
  const isPlain = kind === 'block' && !isPhrasing && !endsHeading;
  const isHost = isCustom || HOSTS.has(name);
  const tag = { name, kind, isHost, isCustom, mark, isPhrasing, endsHeading, isArticle, isPlain };
  if (TAGS.size < MAX_TAGS) TAGS.set(name, tag);
  return tag;
}

/** Names remembered. A page can make up as many as it likes. */
const MAX_TAGS = 1000;

for (const [kind, names] of KINDS) for (const name of names.split(' ')) addTag(name, kind, null);
for (const [mark, names] of MARKS) for (const name of names.split(' ')) addTag(name, 'mark', mark);

/** Unknown names with a hyphen are custom elements; other unknown ones read like `span`. */
export function tagOf(name: string): Tag {
  return TAGS.get(name) ?? addTag(name, name.includes('-') ? 'block' : 'inline', null);
}
