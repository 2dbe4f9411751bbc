import { letterPattern } from '../language/letter-pattern';
import type { Leaf, RawMark } from './candidates';
import { withoutRanges } from './ranges';

/** Signs and words that permalinks are shown as. */
const PERMALINK = letterPattern(
  String.raw`^(?:[^\p{L}\p{N}]{1,3}|permalink|anchor|link|copy link.*|link to .*|section titled .*|direct link.*)$`,
  'i',
);
/** `[edit]` and its like, as wikis put beside headings. */
const BRACKETED = /^\[[^[\]]{1,40}\]$/;

function isFurniture(leaf: Leaf, part: RawMark, link: RawMark | undefined): boolean {
  const text = leaf.text.slice(part.start, part.end).trim();
  if (BRACKETED.test(text)) return part.end >= leaf.text.length;
  return link?.value?.includes('#') === true && PERMALINK(text).test(text);
}

/** A heading on one line, without the permalinks and edit links that stand in it. */
export function headingOf(read: Leaf): Leaf {
  const leaf = { ...read, text: read.text.replaceAll('\n', ' ') };
  const furniture = leaf.marks.filter((part) => {
    const link = leaf.marks.find(
      ({ kind, start, end }) => kind === 'link' && start >= part.start && end <= part.end,
    );
    return isFurniture(leaf, part, link);
  });
  const rest = withoutRanges(leaf, furniture);
  return rest.text === '' ? leaf : rest;
}
