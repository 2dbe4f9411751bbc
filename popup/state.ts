import type { Scope } from '../src/core/extract/judge-page';
import type { Failure } from '../src/core/failure';
import type { OmissionReason } from '../src/core/model';
import type { SummaryZoom } from '../src/core/zoom';
import { SUMMARY_ZOOM } from '../src/platform/summary-zoom';
import type { Reading } from './reading';

export type View =
  | { readonly kind: 'frame' }
  | { readonly kind: 'summary'; readonly reading: Reading }
  | { readonly kind: 'notice'; readonly failure: Failure };

export interface PopupState {
  readonly view: View;
  /** What of the page was read, or is being read. */
  readonly scope: Scope;
  /** Links do not work yet. */
  readonly busy: boolean;
  readonly zoom: SummaryZoom;
}

/** Before anything was read, as the static page shows it. */
export const FRAME: PopupState = {
  view: { kind: 'frame' },
  scope: 'article',
  busy: true,
  zoom: SUMMARY_ZOOM.initial,
};

/** What the user can do beside following a link. */
export interface Actions {
  /** Reads the page, as a whole or the article in it. */
  readonly read: (scope: Scope) => void;
  /** Has what was left out for these reasons in the text again, and nothing else. */
  readonly restore: (reasons: readonly OmissionReason[]) => void;
  readonly setZoom: (zoom: SummaryZoom) => void;
}

/** The state of a popup that broke. */
export function failed(error: unknown): PopupState {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { ...FRAME, view: { kind: 'notice', failure: { kind: 'error', detail } }, busy: false };
}
