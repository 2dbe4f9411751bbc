import type { Scope } from '../core/extract/judge-page';
import type { OmissionReason } from '../core/model';
import { isOneOf } from '../core/parse/fields';
import { OMISSION_REASONS } from '../core/parse/article';

/** What the user asked a page for. The page's own isolated world remembers it, for as long as the page stands. */
export interface PageChoice {
  readonly scope: Scope;
  /** What is to be in the text although it was left out. */
  readonly restored: readonly OmissionReason[];
}

const SCOPES: readonly Scope[] = ['article', 'page', 'selection'];

/** At the end of an answer, so that it need not be parsed twice. */
const CHOICE = /,"choice":(\{[^{}]*\}),"selected":(?:true|false)\}$/;
/** Characters. Longer than any choice written out. */
const LONGEST = 1000;

/** The choice that a page's answer tells of; `null` where there was none. */
export function pageChoiceIn(json: unknown): PageChoice | null {
  const text = typeof json === 'string' ? (CHOICE.exec(json.slice(-LONGEST))?.[1] ?? null) : null;
  if (text === null) return null;
  const { scope, restored }: { [Key in keyof PageChoice]?: unknown } = Object(JSON.parse(text));
  if (!isOneOf(scope, SCOPES) || !Array.isArray(restored)) return null;
  return { scope, restored: restored.filter((reason) => isOneOf(reason, OMISSION_REASONS)) };
}
