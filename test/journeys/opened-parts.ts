import type { Popup } from '../../scripts/browser/types';

/** What a summary opens on request: how, and what stands there then. In an order in which all can be open at once. */
export const PARTS = [
  { name: 'about', control: '.gist [data-action="about"]', part: '[data-part="about"]' },
  { name: 'take-along', control: '[data-action="take-along"]', part: '[data-part="take-along"]' },
  { name: 'folded', control: '.folded > summary', part: '.folded[open]' },
  { name: 'left-out', control: '[data-part="coverage"] summary', part: '[data-reason]' },
] as const;

export type Part = (typeof PARTS)[number];

export async function openPart(popup: Popup, { control, part }: Part): Promise<void> {
  await popup.click(control);
  await stands(popup, part);
}

export async function openEverything(popup: Popup): Promise<void> {
  for (const part of PARTS) await openPart(popup, part);
}

export function stands(popup: Popup, part: string): Promise<void> {
  return popup.waitFor((selector) => document.querySelector(selector) !== null, part);
}
