import type { Leaf } from './candidates';

/**
 * Makes one figure of the leaves of a `figure` element: its images together, its captions as text. Other leaves (code,
 * a table, a quote) stay as they are; a figure without images is left alone.
 */
export function mergeFigure(leaves: Leaf[], from: number): void {
  const inside = leaves.slice(from);
  const images = inside.flatMap((leaf) => (leaf.kind === 'figure' ? leaf.images : []));
  const first = inside.find((leaf) => leaf.kind === 'figure');
  if (!first || images.length === 0) return;
  const captions = inside.filter((leaf) => leaf.caption && leaf.kind === 'text');
  const others = inside.filter((leaf) => leaf.kind !== 'figure' && !captions.includes(leaf));
  const caption = joinLeaves(captions, '\n');
  leaves.length = from;
  leaves.push({ ...first, ...caption, images, caption: false }, ...others);
}

/** Several texts as one, marks moved along. */
export function joinLeaves(
  leaves: readonly Leaf[],
  separator: ' ' | '\n',
): Pick<Leaf, 'text' | 'marks' | 'parts' | 'linkLength' | 'strongLength'> {
  const marks: Leaf['marks'][number][] = [];
  const parts: Leaf['parts'][number][] = [];
  let text = '';
  let linkLength = 0;
  let strongLength = 0;
  for (const leaf of leaves) {
    if (text !== '') text += separator;
    const offset = text.length;
    const moved = <Range extends { start: number; end: number }>(range: Range) => ({
      ...range,
      start: range.start + offset,
      end: range.end + offset,
    });
    text += separator === ' ' ? leaf.text.replaceAll('\n', ' ') : leaf.text;
    marks.push(...leaf.marks.map(moved));
    parts.push(...leaf.parts.map(moved));
    linkLength += leaf.linkLength;
    strongLength += leaf.strongLength;
  }
  return { text, marks, parts, linkLength, strongLength };
}
