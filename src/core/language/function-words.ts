import { derived } from './table';

/** The function words of a language by its primary subtag, lower case; empty where there is no table. */
export const functionWords = derived(
  (table): ReadonlySet<string> => new Set(table.functionWords?.split(' ')),
);
