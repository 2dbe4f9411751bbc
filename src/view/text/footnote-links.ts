import type { Block } from '../../core/model';
import { anchorId } from '../../core/anchor';

/** Where a text refers to a footnote. */
export interface FootnoteReference {
  /** DOM id of the referring element. */
  readonly id: string;
  /** What stands there in the text, e.g. `[1]`. */
  readonly label: string;
}

export interface FootnoteLinks {
  /** DOM id of the footnote by its id in the article. Page-made ids never become DOM ids. */
  readonly noteIds: ReadonlyMap<string, string>;
  /** References by the footnote's DOM id, in the order of the text. */
  readonly references: ReadonlyMap<string, readonly FootnoteReference[]>;
}

export function footnoteElementId(block: number): string {
  return `note-b${block}`;
}

export function referenceElementId(block: number, start: number): string {
  return `ref-${anchorId({ block, start })}`;
}

/** Ties references and footnotes together; a reference to a footnote that is not there leads nowhere and is left out. */
export function footnoteLinks(blocks: readonly Block[]): FootnoteLinks {
  const noteIds = new Map<string, string>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'footnote' && !noteIds.has(block.id)) noteIds.set(block.id, footnoteElementId(index));
  }
  const references = new Map<string, FootnoteReference[]>();
  for (const [index, block] of blocks.entries()) {
    for (const mark of block.marks) {
      const note = mark.kind === 'footnoteReference' ? noteIds.get(mark.footnote) : undefined;
      if (note === undefined) continue;
      const label = block.text.slice(mark.start, mark.end).trim();
      const reference = { id: referenceElementId(index, mark.start), label };
      const others = references.get(note);
      if (others) others.push(reference);
      else references.set(note, [reference]);
    }
  }
  return { noteIds, references };
}
