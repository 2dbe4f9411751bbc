import type { Failure } from '../failure';
import type { Article } from '../model';
import { err, ok, type Result } from '../result';
import { parseArticle } from './article';
import { parseFailure } from './failure';
import { isFields } from './fields';

function parseJson(json: unknown): unknown {
  if (typeof json !== 'string') return null;
  try {
    return JSON.parse(json);
  } catch {
    return null; // Answered below like any other malformed result.
  }
}

/** Reads the JSON string that the injected script answers with; anything malformed is a failure of kind `error`. */
export function parseExtraction(json: unknown): Result<Article, Failure> {
  const value = parseJson(json);
  if (isFields(value) && value['ok'] === true) {
    const article = parseArticle(value['value']);
    if (article) return ok(article);
  }
  if (isFields(value) && value['ok'] === false) {
    const failure = parseFailure(value['failure']);
    if (failure) return err(failure);
  }
  return err({ kind: 'error', detail: 'The page answered with something that is no extraction result.' });
}

/** Whether the page that answered has a selection: the answer's last field, so that it need not be parsed twice. */
export function hasSelection(json: unknown): boolean {
  return typeof json === 'string' && json.endsWith(',"selected":true}');
}
