import { sentences } from '../../src/core/language/sentences';
import type { Anchor, Article, Block, Mark, Section, Span } from '../../src/core/model';

/** A sentence as it is spoken. */
export interface SpokenSentence {
  readonly source: Anchor;
  /** The sentence without the references to notes, which nobody says. */
  readonly text: string;
  /** What is left out of it: spans of the block’s text, in order. */
  readonly unsaid: readonly Span[];
}

/** Whether a block is heard. Code, tables and formulas make no sense to the ear, and notes would come between. */
function isHeard({ kind }: Block): boolean {
  return kind === 'heading' || kind === 'paragraph' || kind === 'listItem' || kind === 'figure';
}

/** Every sentence of a text that is read aloud, in order. */
export function textToSpeak({ blocks, lang }: Article): SpokenSentence[] {
  return blocks.flatMap((block, index) => (isHeard(block) ? sentencesOf(block, index, lang) : []));
}

/** The sentences of a summary in order, each section’s under its heading. `kept`: in document order. */
export function summaryToSpeak(
  { blocks, lang }: Article,
  sections: readonly Section[],
  kept: readonly Anchor[],
): SpokenSentence[] {
  return sections.flatMap(({ from, to, heading }) => {
    const own = kept.filter(({ block }) => from <= block && block < to);
    const first = blocks[from];
    const named = own.length > 0 && heading !== null && first !== undefined;
    const claims = own.flatMap((source) => spoken(source, blocks[source.block]));
    return named ? [...sentencesOf(first, from, lang), ...claims] : claims;
  });
}

/** Index of the sentence at a place of the text, or of the next one; the last one where none follows. */
export function sentenceAt(
  queue: readonly SpokenSentence[],
  { block, start }: Pick<Anchor, 'block' | 'start'>,
): number {
  const at = queue.findIndex(
    ({ source }) => source.block > block || (source.block === block && source.end > start),
  );
  return at === -1 ? Math.max(0, queue.length - 1) : at;
}

/** Where a span of what is spoken stands in the block’s text. */
export function sourceOf({ source, unsaid }: SpokenSentence, { start, end }: Span): Span {
  const shifted = (offset: number, atEnd: boolean): number =>
    unsaid.reduce(
      (at, cut) => (cut.start < at || (!atEnd && cut.start === at) ? at + cut.end - cut.start : at),
      source.start + offset,
    );
  return { start: shifted(start, false), end: shifted(end, true) };
}

function sentencesOf(block: Block, index: number, lang: string): SpokenSentence[] {
  return sentences(block.text, lang).flatMap(({ start, end }) => spoken({ block: index, start, end }, block));
}

function spoken(source: Anchor, block: Block | undefined): SpokenSentence[] {
  if (!block) return [];
  const unsaid = block.marks.filter((mark) => isReference(mark) && isWithin(mark, source));
  const ends = [...unsaid.map(({ start }) => start), source.end];
  const text = ends.map((end, at) => block.text.slice(unsaid[at - 1]?.end ?? source.start, end)).join('');
  return /[\p{L}\p{N}]/u.test(text) ? [{ source, text, unsaid }] : [];
}

function isReference({ kind }: Mark): boolean {
  return kind === 'footnoteReference';
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
