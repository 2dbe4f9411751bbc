import type { Span } from '../model';
import type { Leaf } from './candidates';

/**
 * Makes one figure of the leaves of a `figure` element: its images together, its captions as text. Other leaves (code,
 * a table, a quote) stay as they are, and where there is no image the caption is that of the table they are, or a
 * paragraph among them.
 */
export function mergeFigure(leaves: Leaf[], from: number): void {
  const inside = leaves.slice(from);
  // A figure inside has its own caption.
  const isCaption = ({ caption, kind, text }: Leaf) =>
    kind === 'figure' ? text !== '' : caption && kind === 'text';
  const captions = inside.filter(isCaption);
  const others = inside.filter((leaf) => leaf.kind !== 'figure' && !isCaption(leaf));
  const [only] = others;
  const first = inside.find((leaf) => leaf.kind === 'figure');
  if (first) {
    const images = inside.flatMap((leaf) => (leaf.kind === 'figure' ? leaf.images : []));
    leaves.length = from;
    leaves.push({ ...first, ...joinLeaves(captions, '\n'), images, caption: false }, ...others);
  } else if (only?.kind === 'table' && only.tableCaption === null && others.length === 1) {
    leaves.length = from;
    leaves.push({ ...only, tableCaption: joinLeaves(captions, ' ').text || null });
  } else if (others.length > 0) {
    const quoteDepth = Math.max(...others.map((leaf) => leaf.quoteDepth));
    leaves.length = from;
    for (const leaf of inside) leaves.push(isCaption(leaf) ? { ...leaf, caption: false, quoteDepth } : leaf);
  }
}

/** Moves ranges along with a text that is put behind another. */
export function movedBy(offset: number): <Range extends Span>(range: Range) => Range {
  return (range) => ({ ...range, start: range.start + offset, end: range.end + offset });
}

/** Several texts as one, marks moved along. */
export function joinLeaves(
  leaves: readonly Leaf[],
  separator: ' ' | '\n',
): Pick<Leaf, 'text' | 'marks' | 'linkLength' | 'strongLength'> {
  const marks: Leaf['marks'][number][] = [];
  let text = '';
  let linkLength = 0;
  let strongLength = 0;
  for (const leaf of leaves) {
    if (text !== '') text += separator;
    const moved = movedBy(text.length);
    text += separator === ' ' ? leaf.text.replaceAll('\n', ' ') : leaf.text;
    marks.push(...leaf.marks.map(moved));
    linkLength += leaf.linkLength;
    strongLength += leaf.strongLength;
  }
  return { text, marks, linkLength, strongLength };
}
