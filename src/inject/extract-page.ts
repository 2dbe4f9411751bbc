import { extract, type Scope } from '../core/extract/extract';
import type { Failure } from '../core/failure';
import type { Article } from '../core/model';
import { selectedIn } from '../core/extract/selected';
import { err, type Result } from '../core/result';

declare global {
  /** By which a function injected before asks for another scope than the article. */
  var precisScope: unknown;
  /** What the built script ends with a call of: a script without a module's wrapping has no exports. */
  var precisExtractPage: () => string;
}

function takeScope(): Scope {
  const asked = globalThis.precisScope;
  globalThis.precisScope = undefined;
  return asked === 'page' || asked === 'selection' ? asked : 'article';
}

/** `selected`: whether the page has a selection, which could be asked for. */
function run(): Result<Article, Failure> & { selected?: boolean } {
  try {
    const result = extract(document, { url: location.href, scope: takeScope() });
    return { ...result, selected: selectedIn(document) !== null };
  } catch (error) {
    return err({ kind: 'error', detail: String(error) });
  }
}

/**
 * What the built script ends with: one JSON string of `Result<Article, Failure>`, to be read by `parseExtraction`, with
 * `selected` beside it, to be read by `hasSelection`. Runs
 * in the page's isolated world and catches everything, because errors do not cross from there.
 */
export function extractPage(): string {
  return JSON.stringify(run());
}

globalThis.precisExtractPage = extractPage;
