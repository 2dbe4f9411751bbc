import type { SegmentedDocument } from './documents';

/** For each sentence, the number of the segment it stands in. */
function segmentNumbers({ units, sentences }: SegmentedDocument, boundaries: readonly number[]): number[] {
  const starts = new Set(boundaries);
  let number = 0;
  return units.flatMap((_, unit) => {
    if (starts.has(unit)) number += 1;
    return Array<number>(sentences[unit] ?? 0).fill(number);
  });
}

function windowErrors(
  document: SegmentedDocument,
  found: readonly number[],
  differs: (wanted: number, given: number) => boolean,
): number {
  const wanted = segmentNumbers(document, document.boundaries);
  const given = segmentNumbers(document, found);
  const width = Math.max(1, Math.round(wanted.length / (document.boundaries.length + 1) / 2));
  let errors = 0;
  for (let at = 0; at + width < wanted.length; at += 1) {
    const crossed = (numbers: readonly number[]): number => (numbers[at + width] ?? 0) - (numbers[at] ?? 0);
    if (differs(crossed(wanted), crossed(given))) errors += 1;
  }
  return errors / Math.max(1, wanted.length - width);
}

/** Share of windows, half a mean segment wide, whose ends are wrongly joined or parted (Beeferman et al., 1999). */
export function pk(document: SegmentedDocument, found: readonly number[]): number {
  return windowErrors(document, found, (wanted, given) => (wanted === 0) !== (given === 0));
}

/** Share of windows in which the number of boundaries is wrong (Pevzner and Hearst, 2002). */
export function windowDiff(document: SegmentedDocument, found: readonly number[]): number {
  return windowErrors(document, found, (wanted, given) => wanted !== given);
}
