import type { Candidates, Leaf } from './candidates';
import type { Visibility } from './visibility';

/** Code units. Longer texts are no headings. */
const MAX_LENGTH = 160;
/** Times the size of the running text. */
const LARGE = 1.15;
/** What ends a sentence or goes on in a list ends no heading. */
const CONTINUED = /[.,;!…。，；]$/;

function isCandidate({ list, text }: Leaf): boolean {
  return list === null && text.length <= MAX_LENGTH && !CONTINUED.test(text.slice(-1));
}

/** Marks wanted short texts that are set larger or bolder than the longest paragraph. */
export function markLargeText(
  { leaves }: Candidates,
  visibility: Visibility,
  isWanted: (leaf: number) => boolean,
): void {
  let longest: Leaf | undefined;
  const short: number[] = [];
  leaves.forEach((leaf, index) => {
    if (leaf.kind !== 'text' || !isWanted(index)) return;
    if (leaf.text.length > (longest?.text.length ?? 0)) longest = leaf;
    if (isCandidate(leaf)) short.push(index);
  });
  const running = visibility.textStyle(longest?.box ?? -1);
  for (const index of short) {
    const leaf = leaves[index];
    const style = leaf && visibility.textStyle(leaf.box);
    if (!running || !style || leaf.box === longest?.box) continue;
    if (style.size >= running.size * LARGE) leaves[index] = { ...leaf, isLarge: true };
    else if (style.isBold && !running.isBold) leaves[index] = { ...leaf, strongLength: leaf.text.length };
  }
}
