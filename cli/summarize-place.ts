import { parseHTML } from 'linkedom';
import { toJson } from '../src/core/export/json';
import { toPlainText } from '../src/core/export/plain-text';
import { extract } from '../src/core/extract/extract';
import type { Failure } from '../src/core/failure';
import { prepareLanguage } from '../src/core/language/prepare-language';
import { outline } from '../src/core/outline/outline';
import { summarize } from '../src/core/summarize/summarize';
import { readSource } from './read-source';

export interface Outcome {
  readonly ok: boolean;
  /** For standard output, in the form that was asked for, where there is no article too: JSON `{ failure }`. */
  readonly output: string;
}

/**
 * Reads a page and summarizes it as the popup does.
 *
 * @param place path, `file:` or `http(s):` address
 * @throws what `readSource` throws
 */
export async function summarizePlace(place: string, { json }: { json: boolean }): Promise<Outcome> {
  const { url, html } = await readSource(place);
  const read = extract(parseHTML(html).document, { url });
  if (!read.ok) return { ok: false, output: json ? failureJson(read.failure) : `${why(read.failure)}\n` };
  const article = await prepareLanguage(read.value);
  const sections = outline(article);
  const summary = summarize(article, sections);
  return { ok: true, output: (json ? toJson : toPlainText)(article, sections, summary) };
}

function failureJson(failure: Failure): string {
  return `${JSON.stringify({ failure }, null, 2)}\n`;
}

function why(failure: Failure): string {
  return failure.kind === 'not-article'
    ? `No article here: ${failure.words} readable words (${failure.reasons.join(', ')}).`
    : `No article here: ${failure.kind}.`;
}
