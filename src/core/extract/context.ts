import type { ListContext } from './candidates';
import type { HeadingLevel } from '../model';
import { attribute, documentBase, frameDocument } from './dom';
import { isCodeTable } from './element-state';
import type { TagKind } from './tags';

/** What the elements around a place say about its text. Replaced, never changed, so that leaving restores it. */
export interface Context {
  /** 1 to 6 inside a heading, 0 outside. */
  readonly level: HeadingLevel | 0;
  readonly list: ListContext | null;
  /** Lists around the place, and whether the innermost is ordered. */
  readonly listDepth: number;
  readonly ordered: boolean;
  readonly quoteDepth: number;
  readonly caption: boolean;
  readonly pre: boolean;
  /** Inside an element that holds phrases only: custom elements in it are no blocks. */
  readonly phrasing: boolean;
  readonly folded: boolean;
  /** Inside `noscript`, where only images count. */
  readonly noscript: boolean;
  readonly frames: number;
  /** Address that relative ones stand against. */
  readonly base: string;
}

export function startContext(base: string): Context {
  return {
    level: 0,
    list: null,
    listDepth: 0,
    ordered: false,
    quoteDepth: 0,
    caption: false,
    pre: false,
    phrasing: false,
    folded: false,
    noscript: false,
    frames: 0,
    base,
  };
}

interface Entered {
  readonly element: Element;
  readonly name: string;
  readonly kind: TagKind;
  readonly role: string;
  readonly hidden: boolean | 'until-found';
}

/** Elements that cannot be part of a heading: one that holds them was never closed, or is none. */
const NOT_IN_HEADING: ReadonlySet<string> = new Set([
  'section',
  'article',
  'main',
  'ul',
  'ol',
  'dl',
  'table',
  'figure',
]);
const PHRASING: ReadonlySet<string> = new Set(['p', 'summary', 'dt', 'address', 'legend']);

const LEVELS: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6];

function headingLevel({ element, name, kind, role }: Entered): HeadingLevel | 0 {
  if (kind !== 'heading' && role !== 'heading') return 0;
  const level = kind === 'heading' ? name.slice(1) : (attribute(element, 'aria-level') ?? '2');
  return LEVELS[Number.parseInt(level, 10) - 1] ?? 2;
}

/** The context inside an element. */
export function innerContext(outer: Context, entered: Entered): Context {
  const { element, name, kind, role, hidden } = entered;
  const level = headingLevel(entered);
  if (level > 0) return { ...outer, level, phrasing: true };
  let context = outer;
  if (outer.level > 0 && NOT_IN_HEADING.has(name)) context = { ...context, level: 0, phrasing: false };
  if (hidden === 'until-found' || (hidden && role === 'tabpanel')) context = { ...context, folded: true };
  switch (kind) {
    case 'list':
      return { ...context, listDepth: context.listDepth + 1, ordered: name === 'ol', phrasing: false };
    case 'item':
      return { ...context, list: itemList(context, name), phrasing: name === 'dt' };
    case 'quote':
      return { ...context, quoteDepth: context.quoteDepth + 1 };
    case 'pre':
      return { ...context, pre: true };
    case 'table':
      return isCodeTable(element) ? { ...context, pre: true } : context;
    case 'caption':
      return { ...context, caption: true };
    case 'details':
      return attribute(element, 'open') === null ? { ...context, folded: true } : context;
    case 'frame': {
      const document = frameDocument(element, context.frames);
      return {
        ...context,
        frames: context.frames + 1,
        base: document ? documentBase(document) : context.base,
      };
    }
    default:
      return PHRASING.has(name) && !context.phrasing ? { ...context, phrasing: true } : context;
  }
}

function itemList(context: Context, name: string): ListContext {
  const depth = Math.max(0, context.listDepth - 1);
  if (name === 'dt') return { depth, marker: 'term' };
  if (name === 'dd') return { depth, marker: 'description' };
  return { depth, marker: context.ordered ? 'ordered' : 'bullet' };
}
