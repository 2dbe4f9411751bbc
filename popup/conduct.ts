import type { Scope } from '../src/core/extract/extract';
import type { Failure } from '../src/core/failure';
import { err } from '../src/core/result';
import { newEntryId } from '../src/platform/entry';
import { takeFirstRead } from '../src/platform/first-read';
import { loadSummaryZoom, mirroredSummaryZoom, saveSummaryZoom } from '../src/platform/stored-summary-zoom';
import { activeTab, watchTab } from '../src/platform/tabs';
import { pauseBeforeNextRead, viewAfter } from './read-again';
import { readTab } from './read-tab';
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
  const ids: Record<Scope, string> = { article: newEntryId(), page: newEntryId(), selection: newEntryId() };

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

  async function read(own: number): Promise<void> {
    const { scope } = state;
    const started = first;
    first = null;
    const tab = await (started?.tab ?? activeTab());
    const outcome = tab
      ? await readTab(tab, { scope, id: ids[scope], answer: started?.answer ?? null })
      : err<Failure>({ kind: 'restricted' });
    if (own !== turn) return;
    const linked = !outcome.ok || (await settlesWithin(outcome.value.saved, LINKS_WAIT));
    if (own !== turn) return;
    const view = viewAfter(outcome, state.view);
    update({ view, busy: state.busy && !linked && view.kind === 'summary' });
    const pause = pauseBeforeNextRead(outcome);
    if (pause !== null) timer = setTimeout(start, pause);
    else if (tab?.loading !== true) loaded.abort();
    if (outcome.ok) await outcome.value.saved;
    if (own === turn && state.busy) update({ busy: false });
  }

  function start(): void {
    clearTimeout(timer);
    turn += 1;
    void read(turn);
  }

  function followLoading(): void {
    const until = AbortSignal.any([signal, loaded.signal]);
    void activeTab().then((tab) => tab?.loading === true && watchTab(tab.id, start, until));
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  start();
  followLoading();
  void applySettings();
  const actions: Actions = {
    read(scope) {
      update({ view: { kind: 'frame' }, scope, busy: true });
      start();
    },
    setZoom(zoom) {
      update({ zoom });
      void saveSummaryZoom(zoom);
    },
  };
  return { actions, answered: answered.signal };
}
