import { primaryLanguage } from './primary-language';
import { tableOf } from './table';
import type { LanguageTable, SectionNames } from './table';

export type SectionKind = keyof SectionNames;

const KINDS: readonly SectionKind[] = ['introduction', 'conclusion', 'references'];

/** Code units. A longer heading tells what its section is about. */
const LONGEST_NAME = 40;

const sets = new WeakMap<LanguageTable, ReadonlyMap<string, SectionKind>>();

function namesOf(primary: string): ReadonlyMap<string, SectionKind> {
  const table = tableOf(primary);
  let names = sets.get(table);
  if (!names) {
    const { sectionNames } = table;
    names = new Map(
      KINDS.flatMap((kind) => (sectionNames?.[kind].split('|') ?? []).map((name) => [name, kind] as const)),
    );
    sets.set(table, names);
  }
  return names;
}

/** Without numbers before and marks after: `5. Conclusions:` is `conclusions`. */
function plainName(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/^[\p{N}\p{P}\s]+/u, '')
    .replace(/[\p{P}\s]+$/u, '');
}

/** Which part of an article a heading names, in its language or in English; `null` for any other heading. */
export function sectionKind(heading: string, lang: string): SectionKind | null {
  if (heading.length > LONGEST_NAME) return null;
  const name = plainName(heading);
  return namesOf(primaryLanguage(lang)).get(name) ?? namesOf('en').get(name) ?? null;
}
