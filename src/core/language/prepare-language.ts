import { primaryLanguage } from './primary-language';
import { addTables, hasTable } from './table';

/** Loads the tables of a language unless they are there. Await it before an article in that language is summarized. */
export async function prepareLanguage(lang: string): Promise<void> {
  if (hasTable(primaryLanguage(lang))) return;
  const { EVERY_LANGUAGE } = await import('./every-language');
  addTables(EVERY_LANGUAGE);
}
