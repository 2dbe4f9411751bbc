import type { Candidates } from './candidates';
import { PLAIN, type Traits, traitsOf } from './box';
import { changed, type Context, contextInside, innerContext, startContext } from './context';
import {
  attribute,
  firstChild,
  frameDocument,
  isTextNode,
  localName,
  nextSibling,
  shadowRootOf,
  textContent,
} from './dom';
import { noscriptImages } from './images';
import { isFurniture, isHiddenBlock, isHiddenInline, isOffscreen, isWritable } from './element-state';
import type { OpenMark } from './leaf-builder';
import { LeafSink } from './leaf-sink';
import { isLinkBlock, linkTexts } from './link-block';
import { Stated } from './stated';
import { Structure } from './structure';
import { type Tag, tagOf } from './tags';
import type { Children, Visitor } from './walk';
import { addWhole } from './whole';

interface Open {
  readonly element: Element;
  readonly tag: Tag;
  /** Whether it was opened as part of the running text. */
  inline: boolean;
  /** Whether it parts its text from the text around it. */
  apart: boolean;
  /** Index of its box; -1 for an inline element that holds no block so far. */
  box: number;
  /** What to go back to when it closes. */
  readonly context: Context;
  /** The range of the text that it holds. */
  mark: OpenMark | null;
  /** Index of the first leaf inside it. */
  readonly from: number;
}

/** Elements around a menu or footer that are asked whether it is the article's own. */
const MAX_AROUND = 30;

/** Turns the walk's visits into boxes and leaves. */
export class Collector implements Visitor {
  readonly #sink = new LeafSink();
  readonly #structure = new Structure(this.#sink);
  readonly #stated = new Stated();
  readonly #stack: Open[] = [];
  #context: Context;
  /** Open inline elements above the innermost box. */
  #unboxed = 0;
  #fields = 0;
  /** Whether menus are taken as one text. */
  #passes: boolean;

  /** `passes`: whether what stands beside every article is taken as one text. */
  constructor(document: Document, base: string, passes: boolean) {
    this.#stated.add(document);
    this.#context = startContext(base);
    this.#passes = passes;
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
    this.#sink.addText(data, this.#context);
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
    if (tag.name === 'span' && isOffscreen(element)) return null;
    if (this.#stated.has(element) && isHiddenInline(element)) return null;
    if (pre && (tag.name === 'th' || isFurniture(element))) return null;
    const open = this.#push(element, tag);
    open.apart = tag.kind === 'block' || tag.kind === 'row' || tag.kind === 'item';
    if (open.apart) builder.separate(pre);
    if (!pre) {
      const href = tag.kind === 'link' ? attribute(element, 'href') : null;
      builder.isHeading = level > 0;
      open.mark = builder.openMark(href === null ? (tag.mark ?? 'span') : 'link', href, element);
    }
    this.#unboxed += 1;
    return tag.kind === 'slot' ? 'slot' : this.#contentOf(element, tag);
  }

  /** Where the element's content stands. */
  #contentOf(element: Element, tag: Tag): Children {
    const shadow = tag.isHost ? shadowRootOf(element) : null;
    if (shadow === null) return 'own';
    this.#stated.add(shadow);
    return shadow;
  }

  /** Opens an element, for now as one without a box. */
  #push(element: Element, tag: Tag): Open {
    const context = this.#context;
    const from = this.#sink.leaves.length;
    const open: Open = { element, tag, inline: true, apart: false, box: -1, context, mark: null, from };
    this.#stack.push(open);
    return open;
  }

  #openBlock(element: Element, tag: Tag): Children | null {
    const { name, kind } = tag;
    const isStated = this.#stated.has(element);
    const traits = isStated ? traitsOf(element) : PLAIN;
    if (isStated && isHiddenBlock(element, traits)) return null;
    if ((kind === 'cell' || kind === 'pre') && isFurniture(element)) return null;
    const root = kind === 'frame' ? frameDocument(element, this.#context.frames) : null;
    if (kind === 'frame' && root === null) return null;
    this.#sink.flush(this.#context);
    if (this.#unboxed > 0) this.#boxInline();
    if (this.#passes && isLinkBlock(tag, traits.role) && this.#takeLinks(element, tag, traits)) return null;
    const open = this.#push(element, tag);
    open.inline = false;
    this.#sink.folded = this.#context.folded;
    open.box = this.#sink.openBox(element, name, traits);
    if (kind !== 'block') this.#structure.open(element, name, kind);
    if (isStated) this.#context = innerContext(this.#context, { element, tag, ...traits });
    else if (!tag.isPlain) this.#context = contextInside(this.#context, element, tag);
    if (root === null) return this.#contentOf(element, tag);
    this.#stated.add(root);
    return root;
  }

  /** Takes a menu or a page's footer as one text, without a visit to what it holds; answers whether it was one. */
  #takeLinks(element: Element, { name }: Tag, traits: Traits): boolean {
    if (this.#stack.slice(-MAX_AROUND).some((open) => open.tag.isArticle)) return false;
    const texts = linkTexts(element);
    // Where one is not what its name says, others inside would be looked through again and again.
    this.#passes = texts !== null;
    if (texts === null) return false;
    const sink = this.#sink;
    const box = sink.openBox(element, name, traits);
    for (const text of texts) {
      sink.builder.append(text);
      sink.builder.breakLine(false);
    }
    sink.builder.linkLength = sink.builder.text.length;
    sink.flush(this.#context);
    sink.closeBox(box);
    return true;
  }

  /** Inline elements that turn out to hold a block get a box, so that no ancestor is missing. */
  #boxInline(): void {
    this.#sink.folded = this.#context.folded;
    for (const open of this.#stack.slice(this.#stack.length - this.#unboxed)) {
      const { element, tag } = open;
      open.box = this.#sink.openBox(element, tag.name, this.#stated.has(element) ? traitsOf(element) : PLAIN);
      // The box is asked from here on whether it is seen.
      if (open.mark) open.mark.element = null;
    }
    this.#unboxed = 0;
  }

  #openNoscript(element: Element, tag: Tag): Children | null {
    const child = firstChild.call(element);
    const { images } = this.#sink.builder;
    if (child === null) return null;
    if (isTextNode(child) && nextSibling.call(child) === null) {
      if (images.length === 0) images.push(...noscriptImages(textContent.call(element) ?? ''));
      return null;
    }
    this.#push(element, tag);
    this.#unboxed += 1;
    this.#context = changed(this.#context, { noscript: true });
    return 'own';
  }

  close(): Element | null {
    const open = this.#stack.pop();
    if (!open) return null;
    const { builder } = this.#sink;
    if (open.inline) {
      if (open.apart) builder.separate(this.#context.pre);
      if (open.mark) builder.closeMark();
      if (open.box === -1) this.#unboxed -= 1;
    }
    if (open.box !== -1) {
      this.#sink.flush(this.#context);
      if (!open.inline && open.tag.kind !== 'block') this.#structure.close(open.tag.kind, open);
      this.#sink.closeBox(open.box);
    }
    this.#context = open.context;
    return open.element;
  }
}
