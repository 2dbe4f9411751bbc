import type { Box, Leaf, LeafKind } from './candidates';
import type { Context } from './context';
import { withoutPermalinks } from './heading-text';
import { LeafBuilder } from './leaf-builder';
import { Ordinals } from './ordinals';

/** Collects boxes and leaves; the running text becomes a leaf whenever a block begins or ends. */
export class LeafSink {
  readonly boxes: Box[] = [];
  readonly leaves: Leaf[] = [];
  readonly builder = new LeafBuilder();
  readonly ordinals = new Ordinals();
  /** Index of the innermost open box. */
  box = -1;
  /** Language of the code block being read. */
  language: string | null = null;
  characterCount = 0;

  openBox(box: Omit<Box, 'parent' | 'depth' | 'from' | 'to'>): number {
    const parent = this.boxes[this.box];
    const from = this.leaves.length;
    this.boxes.push({ ...box, parent: this.box, depth: (parent?.depth ?? -1) + 1, from, to: from });
    this.box = this.boxes.length - 1;
    return this.box;
  }

  closeBox(index: number): void {
    const box = this.boxes[index];
    if (!box) return;
    box.to = this.leaves.length;
    this.box = box.parent;
  }

  /** Ends the running text: it becomes a leaf of the kind the context says, its images a figure after it. */
  flush(context: Context): void {
    const { builder } = this;
    if (builder.isEmpty) return;
    const images = builder.images;
    builder.images = [];
    const taken = builder.take();
    if (taken.text.trim() !== '') {
      const kind = textKind(context);
      const ordinal = context.list?.marker === 'ordered' && kind === 'text' ? this.ordinals.take() : null;
      const leaf = { ...this.blank(kind, context), ...taken, ordinal };
      if (kind === 'heading')
        this.push(withoutPermalinks({ ...leaf, text: leaf.text.replaceAll('\n', ' ') }));
      else this.push(leaf);
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

  push(leaf: Leaf): void {
    this.characterCount += leaf.text.length;
    this.leaves.push(leaf);
  }

  /** A leaf of the kind without content, standing where the walk stands. */
  blank(kind: LeafKind, context: Context): Leaf {
    return {
      kind,
      box: this.box,
      text: '',
      marks: [],
      parts: [],
      linkLength: 0,
      strongLength: 0,
      level: context.level,
      quoteDepth: context.quoteDepth,
      list: context.list,
      ordinal: null,
      caption: context.caption,
      footnote: null,
      images: [],
      language: kind === 'code' ? this.language : null,
      rows: [],
      tableCaption: null,
      tex: null,
      base: context.base,
    };
  }
}

function textKind(context: Context): LeafKind {
  if (context.pre) return 'code';
  return context.level > 0 ? 'heading' : 'text';
}
