import type { Traits } from './box';
import type { Box, Leaf, LeafKind } from './candidates';
import type { Context } from './context';
import { idOf } from './dom';
import { classesOf } from './element-state';
import { headingOf } from './heading-text';
import { type Content, LeafBuilder } from './leaf-builder';
import { Ordinals } from './ordinals';
import { tokensOf } from './tokens';

/** Collects boxes and leaves; the running text becomes a leaf whenever a block begins or ends. */
export class LeafSink {
  readonly boxes: Box[] = [];
  readonly leaves: Leaf[] = [];
  readonly builder = new LeafBuilder();
  readonly ordinals = new Ordinals();
  /** Index of the innermost open box. */
  box = -1;
  /** Whether what is opened stands in something folded away. */
  folded = false;
  /** Language of the code block being read. */
  language: string | null = null;
  /** UTF-16 code units of the page's texts, before white space is collapsed. */
  characterCount = 0;

  /** Opens a box for an element; its index. */
  openBox(element: Element, tag: string, { role, doubtful }: Traits): number {
    const parent = this.box;
    const classes = classesOf(element);
    const id = idOf.call(element);
    const { length } = this.leaves;
    this.box = this.boxes.length;
    this.boxes.push({
      element,
      tag,
      role,
      classes,
      id,
      tokens: tokensOf(classes) | tokensOf(id),
      parent,
      depth: parent === -1 ? 0 : (this.boxes[parent]?.depth ?? -1) + 1,
      from: length,
      to: length,
      doubtful,
      folded: this.folded,
    });
    return this.box;
  }

  closeBox(index: number): void {
    const box = this.boxes[index];
    if (!box) return;
    box.to = this.leaves.length;
    this.box = box.parent;
  }

  /** Adds a text of the page to the running text. A heading run in before it is a block of its own. */
  addText(data: string, context: Context): void {
    const { builder } = this;
    this.characterCount += data.length;
    if (context.noscript) return;
    if (context.pre) builder.appendRaw(data);
    else {
      if (builder.endsRunIn && context.level === 0 && context.list === null && /\S/.test(data))
        this.flush(context);
      builder.append(data);
    }
  }

  /** Ends the running text: it becomes a leaf of the kind the context says, its images a figure after it. */
  flush(context: Context): void {
    const { builder } = this;
    if (builder.isEmpty) return;
    const images = builder.images;
    builder.images = [];
    const content = builder.take();
    if (content.text !== '') {
      const kind = textKind(context);
      const leaf = this.#leafOf(kind, context, content);
      this.push(kind === 'heading' ? headingOf(leaf) : leaf);
    }
    if (images.length > 0) this.push({ ...this.blank('figure', context), images });
  }

  /** Drops the running text, for a walk that was cut inside a block. */
  discard(): void {
    this.builder.images = [];
    this.builder.take();
  }

  /** After the leaves from `from` on were replaced: boxes inside the box no longer hold any but its first. */
  clipBoxes(outer: number, from: number): void {
    for (let index = outer + 1; index < this.boxes.length; index += 1) {
      const box = this.boxes[index];
      if (!box) continue;
      box.from = Math.min(box.from, from);
      box.to = Math.min(box.to, from);
    }
  }

  /** Gives the formula that was added last its TeX; answers whether there is one without, or with the same. */
  nameFormula(tex: string): boolean {
    if (this.builder.nameFormula(tex)) return true;
    const last = this.leaves.at(-1);
    if (!this.builder.isEmpty || last?.kind !== 'math' || (last.tex ?? tex) !== tex) return false;
    this.leaves[this.leaves.length - 1] = { ...last, tex };
    return true;
  }

  push(leaf: Leaf): void {
    this.leaves.push(leaf);
  }

  /** A leaf of the kind without content, standing where the walk stands. */
  blank(kind: LeafKind, context: Context): Leaf {
    return this.#leafOf(kind, context, NO_CONTENT);
  }

  #leafOf(kind: LeafKind, context: Context, content: Content): Leaf {
    const { level, quoteDepth, list, caption, base } = context;
    const ordered = kind === 'text' && list?.marker === 'ordered';
    return {
      kind,
      box: this.box,
      ...content,
      level,
      quoteDepth,
      list,
      ordinal: ordered ? this.ordinals.take() : null,
      caption,
      footnote: null,
      images: NONE,
      language: kind === 'code' ? this.language : null,
      rows: NONE,
      tableCaption: null,
      tex: null,
      isLarge: false,
      base,
    };
  }
}

const NONE: readonly never[] = [];
export const NO_CONTENT: Content = { text: '', marks: NONE, linkLength: 0, strongLength: 0 };

function textKind(context: Context): LeafKind {
  if (context.pre) return 'code';
  return context.level > 0 ? 'heading' : 'text';
}
