import type { Section } from '../core/model';

/** How far a reader is. */
export interface ReadingPosition {
  /** Index of the section being read. */
  readonly section: number;
  /** How much of it lies behind, 0 to 1. */
  readonly share: number;
}

/** Words before a position, a heading counting with the section before. */
export function wordsRead(sections: readonly Pick<Section, 'words'>[], position: ReadingPosition): number {
  const before = sections.slice(0, position.section).reduce((sum, { words }) => sum + words, 0);
  const within = Math.min(1, Math.max(0, position.share));
  return Math.round(before + (sections[position.section]?.words ?? 0) * within);
}
