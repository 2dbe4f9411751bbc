import type { Candidates, Leaf } from './candidates';
import { fontSizeOf, isBold } from './layout';

/** Code units. Longer texts are no headings. */
const MAX_LENGTH = 160;
/** Times the size of the running text. */
const LARGE = 1.15;
/** What ends a sentence or goes on in a list ends no heading. */
const CONTINUED = /[.,;!…。，；]$/;

function isCandidate(leaf: Leaf, kept: boolean): boolean {
  return (
    kept &&
    leaf.kind === 'text' &&
    leaf.list === null &&
    leaf.text.length <= MAX_LENGTH &&
    !CONTINUED.test(leaf.text.slice(-1))
  );
}

/** Marks kept short texts that are set larger or bolder than the longest paragraph. */
export function markLargeText({ leaves, boxes }: Candidates, isKept: (leaf: number) => boolean): void {
  const wanted = leaves.flatMap((leaf, index) => (isCandidate(leaf, isKept(index)) ? [index] : []));
  if (wanted.length === 0) return;
  let longest: Leaf | undefined;
  leaves.forEach((leaf, index) => {
    if (isKept(index) && leaf.kind === 'text' && leaf.text.length > (longest?.text.length ?? 0))
      longest = leaf;
  });
  const running = boxes[longest?.box ?? -1]?.element;
  if (!running) return;
  const size = fontSizeOf(running);
  for (const index of wanted) {
    const leaf = leaves[index];
    const element = boxes[leaf?.box ?? -1]?.element;
    if (!leaf || !element || leaf.box === longest?.box) continue;
    if (fontSizeOf(element) >= size * LARGE) leaves[index] = { ...leaf, isLarge: true };
    else if (isBold(element) && !isBold(running)) leaves[index] = { ...leaf, strongLength: leaf.text.length };
  }
}
