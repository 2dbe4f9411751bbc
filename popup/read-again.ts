import type { Failure } from '../src/core/failure';
import type { Result } from '../src/core/result';
import type { Reading } from './reading';
import type { View } from './state';

/** Milliseconds between two looks at a page of which more is coming: long enough not to slow it down. */
const PAUSE = 500;

/** How long to wait before a page is read again, in milliseconds; `null` where what there is was read. */
export function pauseBeforeNextRead(outcome: Result<Reading, Failure>): number | null {
  const coming = outcome.ok
    ? outcome.value.article.partial === 'loading'
    : outcome.failure.kind === 'loading';
  return coming ? PAUSE : null;
}

/**
 * What to show after a page was read again. A summary is not given up for a failure: the page may have moved on, what
 * was read of it stands. A page that was still coming and now refuses has come, and withdrew the permission that the
 * click gave: to the user it is still the page to be opened.
 */
export function viewAfter(outcome: Result<Reading, Failure>, before: View): View {
  if (outcome.ok) return { kind: 'summary', reading: outcome.value };
  if (before.kind === 'summary') return before;
  const waiting = before.kind === 'notice' && before.failure.kind === 'loading';
  return waiting && outcome.failure.kind === 'restricted'
    ? before
    : { kind: 'notice', failure: outcome.failure };
}
