import type { Anchor, Claim, Summary } from '../../core/model';

/** How much of a text is shown: the gist, one or three sentences a section, or all of it. From far to near. */
export const ZOOMS = ['gist', 'one', 'three', 'full'] as const;

export type Zoom = (typeof ZOOMS)[number];

/** The sentences that stay at a step, in document order and once each; `null` where everything does. */
export function keptSentences(summary: Summary, zoom: Zoom): Anchor[] | null {
  const kept = claimsAt(summary, zoom)?.flatMap(({ source, context }) =>
    context ? [context.source, source] : [source],
  );
  if (!kept) return null;
  kept.sort((a, b) => a.block - b.block || a.start - b.start);
  return kept.filter(
    ({ block, start }, index) => kept[index - 1]?.block !== block || kept[index - 1]?.start !== start,
  );
}

function claimsAt(summary: Summary, zoom: Zoom): Claim[] | null {
  const upTo = (rank: number): Claim[] =>
    summary.sections.flatMap(({ claims }) => claims.filter((claim) => claim.rank <= rank));
  switch (zoom) {
    case 'gist':
      // The digest of an article of one section stands for its gist.
      return summary.gist.length > 0 ? [...summary.gist] : upTo(Infinity);
    case 'one':
      return upTo(1);
    case 'three':
      return upTo(3);
    case 'full':
      return null;
  }
  return zoom satisfies never;
}
