import type { Section } from '../core/model';

/** Words. A section this small is hardly more than its heading and the sentence that stands for it. */
const TINY = 40;

type Measured = Pick<Section, 'level' | 'words'>;

/** Whether a section is shown as one with that after it: a heading with nothing under it but its child, or tiny siblings. */
export function joinsNext({ level, words }: Measured, next: Measured | undefined): boolean {
  if (next === undefined) return false;
  return words === 0 ? next.level > level : words <= TINY && next.words <= TINY && next.level === level;
}
