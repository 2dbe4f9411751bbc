import { SUMMARY_ZOOMS, type SummaryZoom } from '../core/zoom';
import { oneOf } from './setting';

/** How near a summary is shown. Apart from the other settings, which the popup has no use for. */
export const SUMMARY_ZOOM = oneOf(SUMMARY_ZOOMS, 'one');

/** What stood in the place of the zoom before: one, two or three sentences for each section. */
export const FORMER_KEY = 'claimsPerSection';

/** The zoom in a stored record: as it was chosen, or from the number of sentences chosen before there was a zoom. */
export function summaryZoomIn(record: unknown): SummaryZoom {
  const { summaryZoom, claimsPerSection }: { summaryZoom?: unknown; [FORMER_KEY]?: unknown } = Object(record);
  return SUMMARY_ZOOM.parse(summaryZoom) ?? fromFormer(claimsPerSection) ?? SUMMARY_ZOOM.initial;
}

/** Of two sentences neither is to be missing now. */
function fromFormer(claimsPerSection: unknown): SummaryZoom | null {
  if (claimsPerSection === 1) return 'one';
  return claimsPerSection === 2 || claimsPerSection === 3 ? 'three' : null;
}
