/** The core as one module. */
export { articleText } from './article-text';
export { extract } from './extract/extract';
export { sentences } from './language/sentences';
export { outline } from './outline/outline';
export { summarize } from './summarize/summarize';
