/** The core as one module, with every language. */
import { extract as extractDeclared } from './extract/extract';
import { detectLanguage } from './language/detect-language';
import { EVERY_LANGUAGE } from './language/every-language';
import { addTables, knownTables } from './language/table';
import { inLanguage, readsAs, sampleOf } from './language/written-language';
import { ok } from './result';

export { articleText } from './article-text';
export { sentences } from './language/sentences';
export { outline } from './outline/outline';
export { segment } from './outline/segment';
export { summarize } from './summarize/summarize';

addTables(EVERY_LANGUAGE);

/** The article of a page, in the language it is written in. */
export function extract(...args: Parameters<typeof extractDeclared>): ReturnType<typeof extractDeclared> {
  const result = extractDeclared(...args);
  if (!result.ok) return result;
  const sample = sampleOf(result.value);
  if (readsAs(sample, result.value.lang)) return result;
  return ok(inLanguage(result.value, detectLanguage(sample, knownTables())));
}
