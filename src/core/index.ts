/** The core as one module, with every language. */
import { EVERY_LANGUAGE } from './language/every-language';
import { addTables } from './language/table';

export { articleText } from './article-text';
export { extract } from './extract/extract';
export { sentences } from './language/sentences';
export { outline } from './outline/outline';
export { segment } from './outline/segment';
export { summarize } from './summarize/summarize';

addTables(EVERY_LANGUAGE);
