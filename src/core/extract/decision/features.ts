import type { Candidates, Leaf } from '../candidates';
import { between, sumsBefore } from './measure';
import { rootOf } from './root';
import type { Rules } from './rules';
import { surroundingsOf } from './surroundings';

/** Features of a leaf: `feature-names.ts` names them, in this order. */
export const WIDTH = 13;

/** Rows of features, one a leaf, each a number from 0 to `MOST`. */
export type Features = Uint8ClampedArray;

/** What a share of one is; sizes are in sixths of a doubling. */
export const MOST = 88;
/** Levels. Depths of more count as this, and what is outside as one more. */
const DEEPEST = 30;

/** Shares of the prose: the half root is the smallest box that holds the first, the most root the second. */
const ROOT_SHARES = [0.5, 0.75];
const KINDS = ['text', 'heading', 'code', 'table', 'figure', 'math', 'break'];

const share = (part: number, whole: number): number =>
  whole > 0 ? Math.min(MOST, (part / whole) * MOST) : 0;
const size = (amount: number): number => Math.min(MOST, Math.log2(1 + amount) * 6);

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Measures every leaf of a page. `hidden`: 1 for leaves that nobody sees and that count for nothing. */
export function featuresOf(
  candidates: Candidates,
  { proseBefore: prose, reasons, refused }: Rules,
  hidden: Uint8Array,
): Features {
  const { boxes, leaves } = candidates;
  const { length } = leaves;
  const seen = (of: (leaf: Leaf) => number) =>
    sumsBefore(leaves, (leaf, index) => (hidden[index] === 1 ? 0 : of(leaf)));
  const count = seen(() => 1);
  const text = seen((leaf) => leaf.text.length);
  const links = seen((leaf) => leaf.linkLength);
  const total = prose[length] ?? 0;
  const proseIn = (range: Range) => share(between(prose, range), total);
  const linksIn = (range: Range) => share(between(links, range), between(text, range));
  const all = { from: 0, to: length };
  const roots = ROOT_SHARES.map((part) => boxes[rootOf(candidates, prose, part)]);
  const around = surroundingsOf(boxes);
  leaves.forEach((leaf, index) => {
    const alike = around[leaf.box]?.alike;
    if (!alike || hidden[index] === 1) return;
    alike.prose += between(prose, { from: index, to: index + 1 });
    alike.count += 1;
  });
  const features = new Uint8ClampedArray(length * WIDTH);
  let section = { from: 0, to: 0 };
  leaves.forEach((leaf, index) => {
    const place = around[leaf.box];
    const wider = place?.wider ?? -1;
    if (index >= section.to) {
      let to = index + 1;
      while (to < length && leaves[to]?.kind !== 'heading') to += 1;
      section = { from: index, to };
    }
    const depths = roots.map((root) =>
      root && index >= root.from && index < root.to
        ? Math.min(DEEPEST, (boxes[leaf.box]?.depth ?? 0) - root.depth)
        : DEEPEST + 1,
    );
    features.set(
      [
        (reasons[index] === null ? 1 : 0) + (refused[leaf.box] ? 0 : 1),
        KINDS.indexOf(leaf.kind),
        share(leaf.linkLength, leaf.text.length),
        size(leaf.text.length),
        share(total - (prose[index + 1] ?? 0), total),
        share(count[index] ?? 0, count[length] ?? 0),
        linksIn(boxes[wider] ?? all),
        proseIn(boxes[around[wider]?.wider ?? -1] ?? all),
        linksIn(section),
        ...depths,
        share(place?.alike.prose ?? 0, total),
        size(place?.alike.count ?? 0),
      ],
      index * WIDTH,
    );
  });
  return features;
}
