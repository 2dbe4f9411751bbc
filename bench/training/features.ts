import type { Candidates, Leaf } from '../../src/core/extract/candidates';
import { between, endsSentence, type Measures, sumsBefore } from '../../src/core/extract/measure';
import { titleKey } from '../../src/core/extract/metadata/title';
import { rootOf } from '../../src/core/extract/root';
import { surroundingsOf } from './surroundings';

/** Features of a leaf: `feature-names.ts` names them, in this order. */
export const WIDTH = 21;

/** Rows of features, one a leaf. */
export type Features = Uint8Array;

/** What the rules say of a page's leaves. */
export interface Ruled {
  readonly measures: Measures;
  /** One a leaf: `null` where the rules keep it. */
  readonly verdicts: readonly unknown[];
  /** One a box: why what it holds is refused. */
  readonly refused: readonly unknown[];
}

/** Shares of the prose: the half root is the smallest box that holds the first, the most root the second. */
const ROOT_SHARES = [0.5, 0.75];
/** Where a place stands that is in no root. */
const OUTSIDE = 101;
const KINDS = ['text', 'heading', 'code', 'table', 'figure', 'math', 'break'];
/** Leaves to each side. */
const NEAR = 3;

const percent = (part: number, whole: number): number =>
  whole > 0 ? Math.min(100, (part / whole) * 100) : 0;
const size = (amount: number): number => Math.min(127, Math.log2(1 + amount) * 8);

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Measures every leaf of a page, whose title is given. */
export function featuresOf(
  candidates: Candidates,
  { measures, verdicts, refused }: Ruled,
  title: string | null,
): Features {
  const { boxes, leaves } = candidates;
  const { length } = leaves;
  const proseOf = ({ box }: Leaf, index: number) => (refused[box] ? 0 : (measures.prose[index] ?? 0));
  const prose = sumsBefore(leaves, proseOf);
  const text = sumsBefore(leaves, (leaf) => leaf.text.length);
  const links = sumsBefore(leaves, (leaf) => leaf.linkLength);
  const total = prose[length] ?? 0;
  const proseIn = (range: Range) => percent(between(prose, range), total);
  const linksIn = (range: Range) => percent(between(links, range), between(text, range));
  const all = { from: 0, to: length };
  const roots = ROOT_SHARES.map((share) => rootOf(candidates, prose, share));
  const [half, most] = roots.map((root) => ({ depth: boxes[root]?.depth ?? 0, ...(boxes[root] ?? all) }));
  const isIn = (range: Range | undefined, index: number) =>
    range !== undefined && index >= range.from && index < range.to;
  const around = surroundingsOf(boxes, roots[0] ?? 0);
  leaves.forEach((leaf, index) => {
    const alike = around[leaf.box]?.alike;
    if (alike) [alike.prose, alike.count] = [alike.prose + proseOf(leaf, index), alike.count + 1];
  });
  const key = title === null ? '' : titleKey(title);
  const titleAt =
    key === '' ? -1 : leaves.findIndex((leaf) => leaf.kind === 'heading' && titleKey(leaf.text) === key);
  const fromTitle = (index: number) => (index < titleAt ? 1 : 2 + size(index - titleAt));
  const before = new Map<string, number>();
  let section = { from: 0, to: 0 };
  const rows = leaves.map((leaf, index) => {
    const own = boxes[leaf.box] ?? { ...all, depth: 0 };
    const place = around[leaf.box];
    const wider = boxes[place?.wider ?? -1];
    const widest = boxes[around[place?.wider ?? -1]?.wider ?? -1] ?? all;
    if (index >= section.to) {
      let to = index + 1;
      while (to < length && leaves[to]?.kind !== 'heading') to += 1;
      section = { from: index, to };
    }
    const times = before.get(leaf.text) ?? 0;
    before.set(leaf.text, times + 1);
    const near = { from: Math.max(0, index - NEAR), to: Math.min(length, index + NEAR + 1) };
    const part = boxes[place?.part ?? -1] ?? { from: index, to: index + 1 };
    const inHalf = isIn(half, index);
    const done = (prose[index] ?? 0) - (prose[half?.from ?? 0] ?? 0);
    return [
      (verdicts[index] === null ? 1 : 0) + (refused[leaf.box] ? 0 : 1),
      KINDS.indexOf(leaf.kind),
      endsSentence(leaf.text) ? 1 : 0,
      percent(leaf.linkLength, leaf.text.length),
      size(leaf.text.length),
      Math.min(127, times),
      size(total),
      percent(total - (prose[index + 1] ?? 0), total),
      percent(index, length),
      titleAt === -1 ? 0 : fromTitle(index),
      percent(between(prose, near), between(text, near)),
      linksIn(wider ?? all),
      proseIn(widest),
      size(between(text, own) / Math.max(1, own.to - own.from)),
      linksIn(section),
      inHalf ? proseIn(part) : OUTSIDE,
      inHalf ? percent(done, between(prose, half ?? all)) : OUTSIDE + (done > 0 ? 1 : 0),
      inHalf ? Math.min(30, own.depth - (half?.depth ?? 0)) : 31,
      isIn(most, index) ? Math.min(30, own.depth - (most?.depth ?? 0)) : 31,
      percent(place?.alike.prose ?? 0, total),
      size(place?.alike.count ?? 0),
    ];
  });
  return Uint8Array.from(rows.flat(), Math.round);
}
