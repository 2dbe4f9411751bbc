import { render } from 'preact';
import { messagesDirection, messagesLanguage } from '../src/platform/messages';
import { whenTabOpens } from '../src/platform/tabs';
import { announcement } from './announcement';
import { closeAfterLink } from './close-after-link';
import { conduct } from './conduct';
import { zoomForKey } from './keys';
import { PopupPage } from './popup-page';
import { shareRenderer } from './share-renderer';
import { failed, type PopupState } from './state';
import { focusTitle } from './title-focus';
import { NO_TOOLS, toolUse } from './tools';
import { warmUp } from './warm-up';

const root = document.querySelector('#popup');
const status = document.querySelector('#status');
if (!root || !status) throw new Error('The static frame of the popup is missing.');

document.documentElement.lang = messagesLanguage();
document.documentElement.dir = messagesDirection();

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());

// Whatever is thrown ends here, once, and becomes a notice.
addEventListener('error', ({ error }) => showError(error));
addEventListener('unhandledrejection', ({ reason }) => showError(reason));

shareRenderer();
closeAfterLink(document, whenTabOpens);
// A summary may stand before the popup is in front.
addEventListener('focus', focusTitle);
addEventListener('keydown', (event) => {
  const zoom = zoomForKey(event);
  if (zoom !== null) actions.setZoom(zoom);
});

let tools = NO_TOOLS;
let shown: PopupState | null = null;
let announced = '';
/** Whether what the summary needs beyond its first sight was asked for. */
let completed = false;

const use = toolUse({
  tools: () => tools,
  change: (change) => {
    tools = { ...tools, ...change };
    if (change.done && status) status.textContent = change.done;
    if (shown) show(shown);
  },
  close: () => close(),
});
const { actions, answered } = conduct(show, closing.signal);
void warmUp(answered);

function show(state: PopupState): void {
  if (!root || !status) return;
  shown = state;
  const { view, busy } = state;
  if (view.kind === 'notice' && tools.Notice === null) return use.notice();
  render(<PopupPage state={state} actions={actions} tools={tools} use={use} />, root);
  const said = announcement(state);
  if (announced !== said) status.textContent = said;
  announced = said;
  focusTitle();
  if (view.kind === 'summary' && !busy) void complete();
}

/** What the first sight of a summary can do without comes once it stands. */
async function complete(): Promise<void> {
  if (completed) return;
  completed = true;
  const { followMap } = await import('./follow-map');
  followMap(() => (shown?.view.kind === 'summary' ? shown.view.reading : null), closing.signal);
}

function showError(error: unknown): void {
  // A second one is of the same cause: a file of ours that is gone.
  if (closing.signal.aborted) return;
  closing.abort();
  if (root) render(null, root);
  // Before the first rendering the static frame stands, and Preact 11 renders beside what it finds.
  root?.replaceChildren();
  show(failed(error));
}
