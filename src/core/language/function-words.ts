import { tableOf } from './table';
import type { LanguageTable } from './table';

const sets = new WeakMap<LanguageTable, ReadonlySet<string>>();

/** The function words of a language by its primary subtag, lower case; empty where there is no table. */
export function functionWords(primary: string): ReadonlySet<string> {
  const table = tableOf(primary);
  let set = sets.get(table);
  if (!set) {
    set = new Set(table.functionWords?.split(' '));
    sets.set(table, set);
  }
  return set;
}
