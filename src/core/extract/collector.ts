import type { Candidates } from './candidates';
import { boxOf } from './box';
import { type Context, innerContext, startContext } from './context';
import {
  ariaHidden,
  attribute,
  className,
  firstChild,
  frameDocument,
  hiddenState,
  IN_BROWSER,
  localName,
  nextSibling,
  nodeType,
  roleOf,
  textContent,
} from './dom';
import { imageOf, noscriptImages } from './images';
import { isPendingContent, isWritable } from './element-state';
import { fadesByStyle, hidesByStyle } from './inline-style';
import { LeafSink } from './leaf-sink';
import { MAX_FRAME_DEPTH } from './limits';
import { markKind } from './mark-kind';
import { addMath } from './math';
import { appendRuby } from './ruby';
import { Structure } from './structure';
import { tagKind, type TagKind } from './tags';
import { TOKEN, tokensOf } from './tokens';
import type { Children, Visitor } from './walk';

interface Open {
  readonly element: Element;
  readonly name: string;
  readonly kind: TagKind;
  /** Index of its box; -1 for an inline element that holds no block so far. */
  box: number;
  /** What to go back to when it closes. */
  readonly context: Context;
  readonly marked: boolean;
  /** Whether its range of text is kept, to ask later whether it is seen. */
  readonly part: boolean;
  readonly firstLeaf: number;
}

/** Turns the walk's visits into boxes and leaves. */
export class Collector implements Visitor {
  private readonly sink = new LeafSink();
  private readonly structure = new Structure(this.sink);
  private readonly stack: Open[] = [];
  private context: Context;
  /** Open inline elements above the innermost box. */
  private unboxed = 0;
  private fields = 0;

  constructor(base: string) {
    this.context = startContext(base);
  }

  get leafCount(): number {
    return this.sink.leaves.length;
  }

  get characterCount(): number {
    return this.sink.characterCount;
  }

  /** Ends everything still open and hands out what was collected. `cut`: drop the block that was not finished. */
  finish(cut: boolean): Candidates {
    if (cut) this.sink.discard();
    while (this.stack.length > 0) this.close();
    this.sink.flush(this.context);
    return { boxes: this.sink.boxes, leaves: this.sink.leaves, fields: this.fields };
  }

  text(data: string): void {
    if (this.context.noscript) return;
    if (this.context.pre) this.sink.builder.appendRaw(data);
    else this.sink.builder.append(data);
  }

  open(element: Element): Children | null {
    const name = localName.call(element);
    const kind = tagKind(name);
    switch (kind) {
      case 'skip':
        return null;
      case 'break':
        this.lineBreak();
        return null;
      case 'rule':
        this.flush();
        this.sink.push(this.sink.blank('break', this.context));
        return null;
      case 'image': {
        const image = imageOf(element);
        if (image) this.sink.builder.images.push(image);
        return null;
      }
      case 'noscript':
        return this.openNoscript(element, name);
      case 'math':
        addMath(element, this.sink, this.context);
        return null;
      case 'ruby':
        appendRuby(element, this.sink.builder);
        return null;
      case 'field':
        if (isWritable(element, name)) this.fields += 1;
        return null;
      case 'control':
        return this.context.level > 0 || this.context.phrasing
          ? this.openInline(element, name, 'inline')
          : null;
      case 'inline':
      case 'link':
      case 'mark':
      case 'slot':
        return this.openInline(element, name, kind);
      default:
        return this.isPhrase(name, kind)
          ? this.openInline(element, name, 'inline')
          : this.openBlock(element, name, kind);
    }
  }

  /** Whether an element that is a block elsewhere only groups phrases here. */
  private isPhrase(name: string, kind: TagKind): boolean {
    if (this.context.pre) return true;
    if (kind !== 'block') return false;
    return (this.context.level > 0 && name === 'div') || (this.context.phrasing && name.includes('-'));
  }

  private openInline(element: Element, name: string, kind: TagKind): Children | null {
    if (hiddenState(element) === true || ariaHidden.call(element) === 'true') return null;
    if (name === 'span' && (tokensOf(className.call(element) ?? '') & TOKEN.offscreen) !== 0) return null;
    const style = IN_BROWSER ? '' : (attribute(element, 'style') ?? '');
    if (hidesByStyle(style) || fadesByStyle(style)) return null;
    const { builder } = this.sink;
    const mark = kind === 'mark' && !this.context.pre ? markKind(name) : null;
    const href = kind === 'link' ? attribute(element, 'href') : null;
    if (name === 'div' || name.includes('-')) this.space();
    if (mark) builder.openMark(mark, null);
    else if (href !== null) builder.openMark('link', href, this.context.level > 0 && href.startsWith('#'));
    const part = !this.context.pre;
    if (part) builder.openPart(element);
    this.push({ element, name, kind, box: -1, marked: mark !== null || href !== null, part });
    this.unboxed += 1;
    return kind === 'slot' ? 'slot' : 'own';
  }

  private space(): void {
    const { builder } = this.sink;
    if (!this.context.pre) builder.space();
    else if (builder.text !== '' && !builder.text.endsWith('\n')) builder.appendRaw('\n');
  }

  private push(open: Omit<Open, 'context' | 'firstLeaf'>): void {
    this.stack.push({ ...open, context: this.context, firstLeaf: this.sink.leaves.length });
  }

  private openBlock(element: Element, name: string, kind: TagKind): Children | null {
    const hidden = hiddenState(element);
    const role = roleOf.call(element) ?? '';
    if (hidden === true && role !== 'tabpanel' && !isPendingContent(element)) return null;
    if (!IN_BROWSER && hidesByStyle(attribute(element, 'style') ?? '')) return null;
    let children: Children = 'own';
    if (kind === 'frame') {
      const root = this.context.frames < MAX_FRAME_DEPTH ? frameDocument(element) : null;
      if (root === null) return null;
      children = { root };
    }
    this.flush();
    this.boxInline();
    const box = this.sink.openBox(boxOf({ element, name, role }, this.context.folded));
    this.push({ element, name, kind, box, marked: false, part: false });
    this.unboxed = 0;
    this.structure.open(element, name, kind);
    this.context = innerContext(this.context, { element, name, kind, role, hidden });
    return children;
  }

  /** Inline elements that turn out to hold a block get a box, so that no ancestor is missing. */
  private boxInline(): void {
    for (let index = this.stack.length - this.unboxed; index < this.stack.length; index += 1) {
      const open = this.stack[index];
      if (open) open.box = this.sink.openBox(boxOf(open, this.context.folded));
    }
  }

  private openNoscript(element: Element, name: string): Children | null {
    const child = firstChild.call(element);
    if (child === null) return null;
    if (nodeType.call(child) === 3 && nextSibling.call(child) === null) {
      this.addNoscriptImages(textContent.call(element) ?? '');
      return null;
    }
    this.push({ element, name, kind: 'noscript', box: -1, marked: false, part: false });
    this.unboxed += 1;
    this.context = { ...this.context, noscript: true };
    return 'own';
  }

  private addNoscriptImages(markup: string): void {
    if (this.sink.builder.images.length > 0) return;
    this.sink.builder.images.push(...noscriptImages(markup));
  }

  private lineBreak(): void {
    const { builder } = this.sink;
    if (this.context.pre) builder.appendRaw('\n');
    else if (builder.endsInLineBreak) this.flush();
    else builder.lineBreak();
  }

  private flush(): void {
    this.sink.flush(this.context);
  }

  close(): void {
    const open = this.stack.pop();
    if (!open) return;
    const { builder } = this.sink;
    if (open.box === -1 || INLINE.has(open.kind)) {
      if (open.name === 'div' || open.name.includes('-')) this.space();
      if (open.marked) builder.closeMark();
      if (open.part) builder.closePart();
      if (open.box === -1) this.unboxed -= 1;
      else {
        this.flush();
        this.sink.closeBox(open.box);
      }
    } else {
      this.flush();
      this.structure.close(open.kind, { box: open.box, from: open.firstLeaf, context: open.context });
      this.sink.closeBox(open.box);
    }
    this.context = open.context;
  }
}

const INLINE: ReadonlySet<TagKind> = new Set<TagKind>(['inline', 'link', 'mark', 'slot', 'noscript']);
