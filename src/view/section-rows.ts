import { sectionKind } from '../core/language/section-kind';
import type { Section } from '../core/model';

/** Sections beyond which an outline is long: its lower levels fold, so that the upper one is seen as a whole. */
const LONG = 12;

/** A section with those that are folded away below it, as indices in their order. */
export interface SectionRow {
  readonly shown: number;
  readonly folded: readonly number[];
}

/**
 * The sections of an outline as the popup shows them, in their order, each once. In a long outline all but the highest
 * level fold under their parents; references fold always, with what stands below them, under the section before.
 */
export function sectionRows(sections: readonly Section[], lang: string): SectionRow[] {
  const highest = sections.length > LONG ? Math.min(...sections.map(({ level }) => level)) : Infinity;
  const rows: { shown: number; folded: number[] }[] = [];
  let references = Infinity;
  sections.forEach(({ heading, level }, index) => {
    if (level <= references)
      references = heading !== null && sectionKind(heading, lang) === 'references' ? level : Infinity;
    const folds = level > highest || references < Infinity;
    const last = rows.at(-1);
    if (folds && last) last.folded.push(index);
    else rows.push({ shown: index, folded: [] });
  });
  return rows;
}
