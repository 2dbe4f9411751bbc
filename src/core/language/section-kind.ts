import { isLetter, isWordCharacter } from './characters';
import { primaryLanguage } from './primary-language';
import { derived } from './table';
import type { SectionNames } from './table';

export type SectionKind = keyof SectionNames;

const KINDS: readonly SectionKind[] = ['introduction', 'conclusion', 'references', 'appendices'];

/** Code units. A longer heading tells what its section is about. */
const LONGEST_NAME = 40;

const namesOf = derived(
  ({ sectionNames }): ReadonlyMap<string, SectionKind> =>
    new Map(KINDS.flatMap((kind) => (sectionNames?.[kind].split('|') ?? []).map((name) => [name, kind]))),
);

/** "Appendix B", "Annex 2", "Anhang: Tabellen": the name, then what tells it from others. */
const LABELLED = /^([^\s:：]+)(?: \S{1,4})?(?:$| ?[:：.–—])/;

/** Without numbers before and marks after: `5. Conclusions:` is `conclusions`. */
function plainName(heading: string): string {
  let [from, to] = [0, heading.length];
  while (from < to && !isLetter(heading[from])) from += 1;
  while (to > from && !isWordCharacter(heading[to - 1])) to -= 1;
  return heading.slice(from, to).toLowerCase();
}

/** Which part of an article a heading names, in its language or in English; `null` for any other heading. */
export function sectionKind(heading: string, lang: string): SectionKind | null {
  if (heading.length > LONGEST_NAME) return null;
  const name = plainName(heading);
  const kindOf = (text: string): SectionKind | undefined =>
    namesOf(primaryLanguage(lang)).get(text) ?? namesOf('en').get(text);
  const opening = LABELLED.exec(name)?.[1] ?? '';
  return kindOf(name) ?? (kindOf(opening) === 'appendices' ? 'appendices' : null);
}
