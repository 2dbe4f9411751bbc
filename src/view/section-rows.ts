import { sectionKind } from '../core/language/section-kind';
import type { Section } from '../core/model';

/** Sections beyond which an outline is long: its lower levels fold, so that the upper one is seen as a whole. */
const LONG = 12;

/** A section with those that are folded away below it, as indices in their order. */
export interface SectionRow {
  readonly shown: number;
  readonly folded: readonly number[];
}

export interface SectionRows {
  readonly rows: readonly SectionRow[];
  /** References and appendices with what stands below them: folded, and last wherever they stand. */
  readonly backMatter: readonly number[];
}

/**
 * The sections of an outline as the popup shows them, each once. In a long outline all but the highest level fold under
 * their parents.
 */
export function sectionRows(sections: readonly Section[], lang: string): SectionRows {
  const highest = sections.length > LONG ? Math.min(...sections.map(({ level }) => level)) : Infinity;
  const rows: { shown: number; folded: number[] }[] = [];
  const backMatter: number[] = [];
  /** Of the part of the back matter that goes on. */
  let back = Infinity;
  sections.forEach(({ heading, level }, index) => {
    if (level <= back) back = isBackMatter(heading, lang) ? level : Infinity;
    const last = rows.at(-1);
    // A text that is all references is read for their sake.
    if (last && back < Infinity) backMatter.push(index);
    else if (last && level > highest) last.folded.push(index);
    else rows.push({ shown: index, folded: [] });
  });
  return { rows, backMatter };
}

function isBackMatter(heading: string | null, lang: string): boolean {
  const kind = heading === null ? null : sectionKind(heading, lang);
  return kind === 'references' || kind === 'appendices';
}
