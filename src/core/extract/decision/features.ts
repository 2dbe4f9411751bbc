import type { Leaf } from '../candidates';
import { between, sumsBefore } from './measure';
import type { Decidable } from './decide';
import { rootOf } from './root';
import { ROOT_SHARE, type Rules } from './rules';
import type { Surroundings } from './surroundings';

/** Features of a leaf: `feature-names.ts` names them, in this order. */
export const WIDTH = 16;

/** Rows of features, one a leaf, each a number from 0 to `MOST`. */
export type Features = Uint8ClampedArray;

/** What a share of one is; sizes are in sixths of a doubling. */
export const MOST = 88;
/** Levels. Depths of more count as this, and what is outside as one more. */
const DEEPEST = 30;

const KINDS = ['text', 'heading', 'code', 'table', 'figure', 'math', 'break'];

const share = (part: number, whole: number): number =>
  whole > 0 ? Math.min(MOST, (part / whole) * MOST) : 0;
const size = (amount: number): number => Math.min(MOST, Math.log2(1 + amount) * 6);

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The title's own place; of the leaves before it as many are told apart. */
const TITLE_PLACE = 20;

/** Measures every leaf of a page. `around`: of its boxes; what looks alike is summed up in it, so it is used once. */
export function featuresOf(
  { candidates, hidden, title }: Decidable,
  { proseBefore: prose, reasons, refused }: Rules,
  around: readonly Surroundings[],
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
  const root = boxes[rootOf(candidates, prose, ROOT_SHARE)];
  const copies = new Map<string, number>();
  leaves.forEach((leaf, index) => {
    const alike = around[leaf.box]?.alike;
    if (!alike || hidden[index] === 1) return;
    alike.prose += between(prose, { from: index, to: index + 1 });
    alike.count += 1;
    copies.set(leaf.text, (copies.get(leaf.text) ?? 0) + 1);
  });
  const titleAt = leaves.findIndex(
    (leaf, index) => hidden[index] === 0 && leaf.kind === 'heading' && leaf.text === title,
  );
  const features = new Uint8ClampedArray(length * WIDTH);
  let section = { from: 0, to: 0 };
  let next = 0;
  leaves.forEach((leaf, index) => {
    const place = around[leaf.box];
    const wider = place?.wider ?? -1;
    const box = boxes[leaf.box];
    if (index >= section.to) {
      let to = index + 1;
      while (to < length && leaves[to]?.kind !== 'heading') to += 1;
      section = { from: index, to };
    }
    if (next <= index) next = index + 1;
    while (hidden[next] === 1) next += 1;
    const isInRoot = root && index >= root.from && index < root.to;
    features.set(
      [
        (reasons[index] === null ? 1 : 0) + (refused[leaf.box] ? 0 : 1),
        KINDS.indexOf(leaf.kind),
        size(leaf.text.length),
        share(total - (prose[index + 1] ?? 0), total),
        share(count[index] ?? 0, count[length] ?? 0),
        linksIn(boxes[wider] ?? all),
        proseIn(boxes[around[wider]?.wider ?? -1] ?? all),
        linksIn(section),
        isInRoot ? Math.min(DEEPEST, (box?.depth ?? 0) - root.depth) : DEEPEST + 1,
        share(place?.alike.prose ?? 0, total),
        size(place?.alike.count ?? 0),
        copies.get(leaf.text) ?? 0,
        place?.within ?? 0,
        size(leaves[next]?.text.length ?? 0),
        box?.classes ? 1 : 0,
        TITLE_PLACE + (count[index] ?? 0) - (count[titleAt] ?? 0),
      ],
      index * WIDTH,
    );
  });
  return features;
}
