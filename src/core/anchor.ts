import type { Anchor } from './model';

/**
 * The identity of a place: block and first character, e.g. `b12c340`. It is the DOM id in the reader and the link's
 * fragment.
 */
export function anchorId(place: Pick<Anchor, 'block' | 'start'>): string {
  return `b${place.block}c${place.start}`;
}

const ANCHOR_ID = /^#?b(\d{1,7})c(\d{1,9})$/;

/** Reads an id or a fragment written by `anchorId`; `null` for anything else. */
export function parseAnchorId(id: string): Pick<Anchor, 'block' | 'start'> | null {
  const match = ANCHOR_ID.exec(id);
  return match ? { block: Number(match[1]), start: Number(match[2]) } : null;
}
