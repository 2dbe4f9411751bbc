import type { Scope } from '../src/core/extract/judge-page';
import type { Failure } from '../src/core/failure';
import type { OmissionReason } from '../src/core/model';
import { err, type Result } from '../src/core/result';
import { takeFirstRead } from '../src/platform/first-read';
import { loadSummaryZoom, mirroredSummaryZoom, saveSummaryZoom } from '../src/platform/stored-summary-zoom';
import { activeTab, watchTab } from '../src/platform/tabs';
import { entryIds } from './entry-ids';
import { pauseBeforeNextRead, viewAfter } from './read-again';
import { readTab, restoreReading } from './read-tab';
import type { Reading } from './reading';
import { settlesWithin } from './settles-within';
import { FRAME, type Actions, type PopupState } from './state';

/** Milliseconds a summary waits for its links to work, rather than be painted twice: less than anyone sees. */
const LINKS_WAIT = 20;

interface Conducted {
  readonly actions: Actions;
  /** Aborts once the page has answered the question that was put to it before anything else. */
  readonly answered: AbortSignal;
}

/**
 * Reads the active tab and tells each state of the popup from then on, until the signal aborts. The page is read
 * again as long as more of it comes. What is thrown on the way is a rejection nobody handles: the
 * page shows it.
 */
export function conduct(show: (state: PopupState) => void, signal: AbortSignal): Conducted {
  let state: PopupState = { ...FRAME, zoom: mirroredSummaryZoom() };
  let first = takeFirstRead();
  const answered = new AbortController();
  const onAnswer = (): void => answered.abort();
  void first?.answer.then(onAnswer, onAnswer);
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const loaded = new AbortController();
  const ids = entryIds();

  /** Firefox 153 takes longer to open its storage than the summary takes: the copy serves until then. */
  async function applySettings(): Promise<void> {
    const zoom = await loadSummaryZoom();
    if (zoom !== state.zoom) update({ zoom });
  }

  function update(change: Partial<PopupState>): void {
    if (signal.aborted) return;
    state = { ...state, ...change };
    show(state);
  }

  async function read(own: number, scope: Scope | null): Promise<void> {
    const started = first;
    first = null;
    const tab = await (started?.tab ?? activeTab());
    const outcome = tab
      ? await readTab(tab, { scope, ids, answer: started?.answer ?? null })
      : err<Failure>({ kind: 'restricted' });
    if (own !== turn) return;
    const linked = !outcome.ok || (await settlesWithin(outcome.value.saved, LINKS_WAIT));
    if (own !== turn) return;
    const read = readState(outcome, state);
    update({ ...read, busy: state.busy && !linked && read.view.kind === 'summary' });
    const pause = pauseBeforeNextRead(outcome);
    if (pause !== null) timer = setTimeout(() => start(), pause);
    else if (tab?.loading !== true) loaded.abort();
    if (outcome.ok) await outcome.value.saved;
    if (own === turn && state.busy) update({ busy: false });
  }

  /** `scope`: what to ask the page for; `null` for what it was asked for before. */
  function start(scope: Scope | null = null): void {
    clearTimeout(timer);
    turn += 1;
    void read(turn, scope);
  }

  async function restore(reasons: readonly OmissionReason[]): Promise<void> {
    if (state.view.kind !== 'summary') return;
    turn += 1;
    const own = turn;
    const reading = await restoreReading(state.view.reading, reasons);
    await reading.saved;
    if (own === turn) update({ view: { kind: 'summary', reading }, busy: false });
  }

  function followLoading(): void {
    const until = AbortSignal.any([signal, loaded.signal]);
    void activeTab().then((tab) => tab?.loading === true && watchTab(tab.id, () => start(), until));
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  start();
  followLoading();
  void applySettings();
  const actions: Actions = {
    read(scope) {
      update({ view: { kind: 'frame' }, scope, busy: true });
      start(scope);
    },
    restore: (reasons) => void restore(reasons),
    setZoom(zoom) {
      update({ zoom });
      void saveSummaryZoom(zoom);
    },
  };
  return { actions, answered: answered.signal };
}

/** What is shown of a page that was read. */
function readState(
  outcome: Result<Reading, Failure>,
  before: PopupState,
): Pick<PopupState, 'view' | 'scope'> {
  const scope = outcome.ok ? outcome.value.origin.scope : before.scope;
  return { view: viewAfter(outcome, before.view), scope };
}
