import { extract } from '../core/extract/extract';
import type { Scope } from '../core/extract/judge-page';
import type { Failure } from '../core/failure';
import type { Article } from '../core/model';
import { selectedIn } from '../core/extract/selected';
import { err, type Result } from '../core/result';

declare global {
  /** What the user asked this page for; set from outside, and kept while the page stands. */
  var precisChoice: unknown;
  /** What the built script ends with a call of: a script without a module's wrapping has no exports. */
  var precisExtractPage: () => string;
}

function scopeOf(choice: unknown): Scope {
  const { scope }: { scope?: unknown } = Object(choice);
  return scope === 'page' || scope === 'selection' ? scope : 'article';
}

type Answer = Result<Article, Failure> & {
  /** What was asked for. */
  choice?: unknown;
  /** Whether the page has a selection, which could be asked for. */
  selected?: boolean;
};

function run(): Answer {
  try {
    const choice = globalThis.precisChoice;
    const result = extract(document, { url: location.href, scope: scopeOf(choice) });
    return { ...result, choice, selected: selectedIn(document) !== null };
  } catch (error) {
    return err({ kind: 'error', detail: String(error) });
  }
}

/**
 * What the built script ends with: one JSON string of `Result<Article, Failure>`, to be read by `parseExtraction`, with
 * `choice` and `selected` at its end, to be read by `pageChoiceIn` and `hasSelection`. Runs in the page's isolated world
 * and catches everything, because errors do not cross from there.
 */
export function extractPage(): string {
  return JSON.stringify(run());
}

globalThis.precisExtractPage = extractPage;
