import browser from 'webextension-polyfill';
import { CLAIMS_PER_SECTION, type ClaimsPerSection } from './claims-per-section';
import { mirroredSettings, mirrorSettings } from './settings-mirror';

const KEY = 'claimsPerSection';

function claimsIn(record: unknown): ClaimsPerSection {
  const { claimsPerSection }: { [KEY]?: unknown } = Object(record);
  return CLAIMS_PER_SECTION.parse(claimsPerSection) ?? CLAIMS_PER_SECTION.initial;
}

/** The number as it was last known, at once. */
export function mirroredClaimsPerSection(): ClaimsPerSection {
  return claimsIn(mirroredSettings());
}

/** The number as it stands; never rejects, for a popup without settings is better than none. */
export async function loadClaimsPerSection(): Promise<ClaimsPerSection> {
  const before = mirroredClaimsPerSection();
  try {
    const claimsPerSection = claimsIn(await browser.storage.local.get(KEY));
    // Another was chosen meanwhile, and is being stored.
    if (mirroredClaimsPerSection() !== before) return mirroredClaimsPerSection();
    mirrorSettings({ claimsPerSection });
    return claimsPerSection;
  } catch {
    // Storage can be broken by a full disk or a damaged profile: the copy serves.
    return mirroredClaimsPerSection();
  }
}

export async function saveClaimsPerSection(claimsPerSection: ClaimsPerSection): Promise<void> {
  mirrorSettings({ claimsPerSection });
  await browser.storage.local.set({ claimsPerSection });
}
