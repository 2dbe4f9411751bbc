import type { Candidates } from './candidates';
import { traitsOf } from './box';
import { type Context, innerContext, startContext } from './context';
import {
  attribute,
  firstChild,
  frameDocument,
  hiddenState,
  isBare,
  isTextNode,
  localName,
  nextSibling,
  textContent,
} from './dom';
import { noscriptImages } from './images';
import { isGutter, isHiddenBlock, isHiddenInline, isWritable } from './element-state';
import { LeafSink } from './leaf-sink';
import { Structure } from './structure';
import { childrenOf, type Tag, tagOf } from './tags';
import type { Children, Visitor } from './walk';
import { addWhole } from './whole';

interface Open {
  readonly element: Element;
  readonly tag: Tag;
  readonly inline: boolean;
  /** Whether it parts its text from the text around it. */
  readonly apart: boolean;
  /** Index of its box; -1 for an inline element that holds no block so far. */
  box: number;
  /** What to go back to when it closes. */
  readonly context: Context;
  readonly marked: boolean;
  /** Whether its range of text is kept, to ask later whether it is seen. */
  part: boolean;
  /** Index of the first leaf inside it. */
  readonly from: number;
}

/** Turns the walk's visits into boxes and leaves. */
export class Collector implements Visitor {
  readonly #sink = new LeafSink();
  readonly #structure = new Structure(this.#sink);
  readonly #stack: Open[] = [];
  #context: Context;
  /** Open inline elements above the innermost box. */
  #unboxed = 0;
  #fields = 0;

  constructor(base: string) {
    this.#context = startContext(base);
  }

  get leafCount(): number {
    return this.#sink.leaves.length;
  }

  get characterCount(): number {
    return this.#sink.characterCount;
  }

  /** Ends everything still open and hands out what was collected. `cut`: drop the block that was not finished. */
  finish(cut: boolean): Candidates {
    if (cut) this.#sink.discard();
    while (this.#stack.length > 0) this.close();
    this.#sink.flush(this.#context);
    return { boxes: this.#sink.boxes, leaves: this.#sink.leaves, fields: this.#fields };
  }

  text(data: string): void {
    if (this.#context.noscript) return;
    if (this.#context.pre) this.#sink.builder.appendRaw(data);
    else this.#sink.builder.append(data);
  }

  open(element: Element): Children | null {
    const tag = tagOf(localName.call(element));
    // The frequent kinds stand first.
    switch (tag.kind) {
      case 'block':
      case 'item':
      case 'list':
      case 'heading':
        return this.#isPhrase(tag) ? this.#openInline(element, tag) : this.#openBlock(element, tag);
      case 'inline':
      case 'link':
      case 'mark':
      case 'slot':
        return this.#openInline(element, tag);
      case 'control':
        return this.#context.phrasing ? this.#openInline(element, tag) : null;
      case 'noscript':
        return this.#openNoscript(element, tag);
      case 'skip':
        return null;
      case 'script':
      case 'break':
      case 'rule':
      case 'image':
      case 'math':
      case 'ruby':
        addWhole(element, tag, { sink: this.#sink, context: this.#context });
        return null;
      case 'field':
        if (isWritable(element, tag.name)) this.#fields += 1;
        return null;
      default:
        return this.#context.pre ? this.#openInline(element, tag) : this.#openBlock(element, tag);
    }
  }

  /** Whether an element that is a block elsewhere only groups phrases here. */
  #isPhrase({ name, kind, isCustom }: Tag): boolean {
    const { pre, level, phrasing } = this.#context;
    if (pre) return true;
    return kind === 'block' && ((level > 0 && name === 'div') || (phrasing && isCustom));
  }

  #openInline(element: Element, tag: Tag): Children | null {
    const { builder } = this.#sink;
    const { pre, level } = this.#context;
    if (!isBare(element) && (isHiddenInline(element, tag.name) || (pre && isGutter(element)))) return null;
    const takesMark = builder.takesMarks && !pre;
    const href = takesMark && tag.kind === 'link' ? attribute(element, 'href') : null;
    const apart = tag.kind === 'block' || tag.kind === 'row' || tag.kind === 'item';
    if (apart) builder.separate(pre);
    if (tag.mark !== null && takesMark) builder.openMark(tag.mark, null);
    else if (href !== null) builder.openMark('link', href, level > 0 && href.startsWith('#'));
    if (!pre) builder.openPart(element);
    const marked = href !== null || (tag.mark !== null && takesMark);
    this.#push({ element, tag, box: -1, marked, apart, part: !pre });
    this.#unboxed += 1;
    return childrenOf(tag);
  }

  #push({ element, tag, box, marked, apart, part }: Omit<Open, 'inline' | 'context' | 'from'>): void {
    const from = this.#sink.leaves.length;
    this.#stack.push({
      element,
      tag,
      inline: box === -1,
      apart,
      box,
      context: this.#context,
      marked,
      part,
      from,
    });
  }

  #openBlock(element: Element, tag: Tag): Children | null {
    const { name, kind } = tag;
    const bare = isBare(element);
    const hidden = !bare && hiddenState(element);
    const traits = traitsOf(element, bare);
    if (!bare && isHiddenBlock(element, hidden, traits.role)) return null;
    if (!bare && (kind === 'cell' || kind === 'pre') && isGutter(element)) return null;
    const root = kind === 'frame' ? frameDocument(element, this.#context.frames) : null;
    if (kind === 'frame' && root === null) return null;
    this.#flush();
    if (this.#unboxed > 0) this.#boxInline();
    const box = this.#sink.openBox(element, traits, { tag: name, folded: this.#context.folded });
    this.#push({ element, tag, box, marked: false, apart: false, part: false });
    this.#unboxed = 0;
    if (kind !== 'block') this.#structure.open(element, name, kind);
    if (kind !== 'block' || !bare || name === 'p' || this.#context.level > 0)
      this.#context = innerContext(this.#context, { element, name, kind, role: traits.role, hidden });
    return root === null ? childrenOf(tag) : { root };
  }

  /** Inline elements that turn out to hold a block get a box, so that no ancestor is missing. */
  #boxInline(): void {
    this.#sink.builder.endParts();
    for (const open of this.#stack.slice(this.#stack.length - this.#unboxed)) {
      const traits = traitsOf(open.element, isBare(open.element));
      open.box = this.#sink.openBox(open.element, traits, {
        tag: open.tag.name,
        folded: this.#context.folded,
      });
      open.part = false;
    }
  }

  #openNoscript(element: Element, tag: Tag): Children | null {
    const child = firstChild.call(element);
    const { images } = this.#sink.builder;
    if (child === null) return null;
    if (isTextNode(child) && nextSibling.call(child) === null) {
      if (images.length === 0) images.push(...noscriptImages(textContent.call(element) ?? ''));
      return null;
    }
    this.#push({ element, tag, box: -1, marked: false, apart: false, part: false });
    this.#unboxed += 1;
    this.#context = { ...this.#context, noscript: true };
    return 'own';
  }

  #flush(): void {
    this.#sink.flush(this.#context);
  }

  close(): void {
    const open = this.#stack.pop();
    if (!open) return;
    const { builder } = this.#sink;
    if (open.box === -1 || open.inline) {
      if (open.apart) builder.separate(this.#context.pre);
      if (open.marked) builder.closeMark();
      if (open.part) builder.closePart();
      if (open.box === -1) this.#unboxed -= 1;
      else {
        this.#flush();
        this.#sink.closeBox(open.box);
      }
    } else {
      this.#flush();
      if (open.tag.kind !== 'block') this.#structure.close(open.tag.kind, open);
      this.#sink.closeBox(open.box);
    }
    this.#context = open.context;
  }
}
