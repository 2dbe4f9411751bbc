import type { InlinePart, Leaf, RawMark } from './candidates';
import { withoutRanges } from './ranges';

/** Signs and words that permalinks are shown as. */
const PERMALINK =
  /^(?:[^\p{L}\p{N}]{1,3}|permalink|anchor|link|copy link.*|link to .*|section titled .*|direct link.*)$/iu;
/** `[edit]` and its like, as wikis put beside headings. */
const BRACKETED = /^\[[^[\]]{1,40}\]$/;

function isFurniture(leaf: Leaf, part: InlinePart, link: RawMark | undefined): boolean {
  const text = leaf.text.slice(part.start, part.end).trim();
  if (BRACKETED.test(text)) return part.end >= leaf.text.length;
  return link?.value?.includes('#') === true && PERMALINK.test(text);
}

/** A heading without the permalinks and edit links that stand in it. */
export function withoutPermalinks(leaf: Leaf): Leaf {
  const furniture = leaf.parts.filter((part) => {
    const link = leaf.marks.find(
      (mark) => mark.kind === 'link' && mark.start >= part.start && mark.end <= part.end,
    );
    return isFurniture(leaf, part, link);
  });
  if (furniture.length === 0) return leaf;
  const rest = withoutRanges(leaf, furniture);
  return rest.text === '' ? leaf : rest;
}
