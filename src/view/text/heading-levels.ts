import type { HeadingLevel, Section } from '../../core/model';

/**
 * The level each section's heading has on a page whose title is its only h1: 2 for an outermost section, one more for
 * each section it stands in. Authors skip levels and start anywhere; an outline for screen readers may not.
 */
export function headingLevels(sections: readonly Pick<Section, 'level'>[]): HeadingLevel[] {
  const around: number[] = [];
  return sections.map(({ level }) => {
    while ((around.at(-1) ?? 0) >= level) around.pop();
    around.push(level);
    return deeper(1, around.length);
  });
}

/** The level some steps below another; 6 is the deepest there is. */
export function deeper(level: number, steps: number): HeadingLevel {
  return LEVELS[Math.min(level + steps, LEVELS.length) - 1] ?? 6;
}

const LEVELS: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6];
