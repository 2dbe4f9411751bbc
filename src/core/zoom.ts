import type { Summary } from './model';

/** How much of a summary is shown: the gist, one or three sentences a section. From far to near. */
export const SUMMARY_ZOOMS = ['gist', 'one', 'three'] as const;

export type SummaryZoom = (typeof SUMMARY_ZOOMS)[number];

const SENTENCES: Readonly<Record<SummaryZoom, number>> = { gist: 0, one: 1, three: 3 };

/** How many sentences of a section a step shows, at most. Where there is no gist the digests stand for it, whole. */
export function sentencesPerSection({ gist }: Pick<Summary, 'gist'>, zoom: SummaryZoom): number {
  return gist.length === 0 ? Infinity : SENTENCES[zoom];
}
