import type { Candidates, Leaf } from '../candidates';

/** What the decision looks at, one number a leaf or box; indices are those of the candidates. */
export interface Measures {
  /** Code units of running prose in a leaf: sentences outside links. */
  readonly prose: readonly number[];
  /** Sums over the leaves before an index, so that a box's share is one subtraction; one entry more than leaves. */
  readonly proseBefore: Float64Array;
}

/** Code units. Shorter texts are labels unless they end like a sentence. */
const MIN_PROSE_LENGTH = 80;
const MIN_SENTENCE_LENGTH = 20;
/** Share of a text's characters in links above which it is a list of links. */
const MAX_PROSE_LINK_SHARE = 0.5;
/** Characters of scripts without spaces say about twice as much each. */
const DENSE = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const SENTENCE_END = /[.!?…。！？｡।؟።։]["'”’»)\]]*$/;

function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-4));
}

function proseOf(leaf: Leaf): number {
  if (leaf.kind !== 'text' || leaf.caption) return 0;
  const length = leaf.text.length * (DENSE.test(leaf.text.slice(0, 50)) ? 2 : 1);
  if (leaf.linkLength > leaf.text.length * MAX_PROSE_LINK_SHARE) return 0;
  const isSentence = endsSentence(leaf.text);
  if (length < (isSentence ? MIN_SENTENCE_LENGTH : MIN_PROSE_LENGTH)) return 0;
  return (length - leaf.linkLength) * (leaf.list === null ? 1 : LIST_WEIGHT);
}

/** Items of lists are prose less often than paragraphs. */
const LIST_WEIGHT = 0.6;

/** Sums of a value over the leaves before each index; one entry more than leaves. */
export function sumsBefore(
  leaves: readonly Leaf[],
  value: (leaf: Leaf, index: number) => number,
): Float64Array {
  const sums = new Float64Array(leaves.length + 1);
  leaves.forEach((leaf, index) => {
    sums[index + 1] = (sums[index] ?? 0) + value(leaf, index);
  });
  return sums;
}

/** `hidden`: 1 for leaves that nobody sees and that count for nothing. */
export function measure({ leaves }: Candidates, hidden: Uint8Array): Measures {
  const prose = leaves.map((leaf, index) => (hidden[index] === 1 ? 0 : proseOf(leaf)));
  return {
    prose,
    proseBefore: sumsBefore(leaves, (_, index) => prose[index] ?? 0),
  };
}

/** The sum over the half-open range of leaves. */
export function between(sums: Float64Array, range: { readonly from: number; readonly to: number }): number {
  return (sums[range.to] ?? 0) - (sums[range.from] ?? 0);
}
