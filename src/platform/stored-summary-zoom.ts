import browser from 'webextension-polyfill';
import type { SummaryZoom } from '../core/zoom';
import { mirroredSettings, mirrorSettings } from './settings-mirror';
import { FORMER_KEY, summaryZoomIn } from './summary-zoom';

/** The zoom as it was last known, at once. */
export function mirroredSummaryZoom(): SummaryZoom {
  return summaryZoomIn(mirroredSettings());
}

/** The zoom as it stands; never rejects, for a popup without settings is better than none. */
export async function loadSummaryZoom(): Promise<SummaryZoom> {
  const before = mirroredSummaryZoom();
  try {
    const summaryZoom = summaryZoomIn(await browser.storage.local.get(['summaryZoom', FORMER_KEY]));
    // Another was chosen meanwhile, and is being stored.
    if (mirroredSummaryZoom() !== before) return mirroredSummaryZoom();
    mirrorSettings({ summaryZoom });
    return summaryZoom;
  } catch {
    // Storage can be broken by a full disk or a damaged profile: the copy serves.
    return mirroredSummaryZoom();
  }
}

export async function saveSummaryZoom(summaryZoom: SummaryZoom): Promise<void> {
  mirrorSettings({ summaryZoom });
  await browser.storage.local.set({ summaryZoom });
}
