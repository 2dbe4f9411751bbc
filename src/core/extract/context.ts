import { PLAIN } from './box';
import type { ListContext } from './candidates';
import type { HeadingLevel } from '../model';
import { attribute, documentBase, frameDocument } from './dom';
import { isCodeTable } from './element-state';
import type { Tag } from './tags';

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
  /** Contexts inside, by the name of the element: most are entered again and again. */
  readonly inner: Map<string, Context>;
}

const START: Omit<Context, 'base' | 'inner'> = {
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
};

export function startContext(base: string): Context {
  return { ...START, base, inner: new Map() };
}

/** An element that is being entered. */
export interface Entered {
  readonly element: Element;
  readonly tag: Tag;
  readonly role: string;
  readonly hidden: boolean | 'until-found';
}

const LEVELS: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6];

function headingLevel({ element, tag: { name, kind }, role }: Entered): HeadingLevel | 0 {
  if (kind !== 'heading' && role !== 'heading') return 0;
  const level = kind === 'heading' ? name.slice(1) : (attribute(element, 'aria-level') ?? '2');
  return LEVELS[Number.parseInt(level, 10) - 1] ?? 2;
}

/** Kinds whose attributes decide what their text is. */
const ATTRIBUTED = /^(?:table|details|frame)$/;

/** The context inside an element that says nothing of itself but its name. */
export function contextInside(outer: Context, element: Element, tag: Tag): Context {
  let context = ATTRIBUTED.test(tag.kind) ? undefined : outer.inner.get(tag.name);
  if (context === undefined) {
    context = innerContext(outer, { ...PLAIN, element, tag });
    outer.inner.set(tag.name, context);
  }
  return context;
}

/** The context with some changes. */
export function changed(context: Context, changes: Partial<Context>): Context {
  return { ...context, ...changes, inner: new Map() };
}

/** The context inside an element. */
export function innerContext(outer: Context, entered: Entered): Context {
  const { element, tag, role, hidden } = entered;
  const level = headingLevel(entered);
  if (level > 0) return changed(outer, { level, phrasing: true });
  let context = outer;
  if (outer.level > 0 && tag.endsHeading) context = changed(context, { level: 0, phrasing: false });
  if (hidden === 'until-found' || role === 'tabpanel') context = changed(context, { folded: true });
  switch (tag.kind) {
    case 'list':
      return changed(context, {
        listDepth: context.listDepth + 1,
        ordered: tag.name === 'ol',
        phrasing: false,
      });
    case 'item':
      return changed(context, { list: itemList(context, tag.name), phrasing: tag.isPhrasing });
    case 'quote':
      return changed(context, { quoteDepth: context.quoteDepth + 1 });
    case 'pre':
      return changed(context, { pre: true });
    case 'table':
      return isCodeTable(element) ? changed(context, { pre: true }) : context;
    case 'caption':
      return changed(context, { caption: true });
    case 'details':
      return attribute(element, 'open') === null ? changed(context, { folded: true }) : context;
    case 'frame': {
      const document = frameDocument(element, context.frames);
      const base = document ? documentBase(document, context.base) : context.base;
      return changed(context, { frames: context.frames + 1, base });
    }
    default:
      return tag.isPhrasing && !context.phrasing ? changed(context, { phrasing: true }) : context;
  }
}

function itemList(context: Context, name: string): ListContext {
  const depth = Math.max(0, context.listDepth - 1);
  if (name === 'dt') return { depth, marker: 'term' };
  if (name === 'dd') return { depth, marker: 'description' };
  return { depth, marker: context.ordered ? 'ordered' : 'bullet' };
}
