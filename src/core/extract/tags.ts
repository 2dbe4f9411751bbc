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
  ['image', 'img picture'],
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
/** The elements of HTML that `attachShadow` takes, besides custom ones. */
const HOSTS =
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' ');

const TAGS = new Map<string, Tag>();
for (const [kind, names] of KINDS)
  for (const name of names.split(' '))
    TAGS.set(name, { name, kind, isHost: HOSTS.includes(name), isCustom: false, mark: null });
for (const [mark, names] of MARKS)
  for (const name of names.split(' '))
    TAGS.set(name, { name, kind: 'mark', isHost: false, isCustom: false, mark });

/** Unknown names with a hyphen are custom elements; other unknown ones read like `span`. */
export function tagOf(name: string): Tag {
  const known = TAGS.get(name);
  if (known !== undefined) return known;
  const isCustom = name.includes('-');
  return { name, kind: isCustom ? 'block' : 'inline', isHost: isCustom, isCustom, mark: null };
}

/** Where the content of an element of that name stands. */
export function childrenOf({ kind, isHost }: Tag): 'own' | 'shadow' | 'slot' {
  if (kind === 'slot') return 'slot';
  return isHost ? 'shadow' : 'own';
}
