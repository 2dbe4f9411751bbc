import { render } from 'preact';
import { messagesDirection, messagesLanguage } from '../src/platform/messages';
import { whenTabOpens } from '../src/platform/tabs';
import { announcement } from './announcement';
import { closeAfterLink } from './close-after-link';
import { conduct } from './conduct';
import { claimsForKey } from './keys';
import { PopupPage } from './popup-page';
import { failed, type PopupState } from './state';
import { focusTitle } from './title-focus';
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

closeAfterLink(document, whenTabOpens);
// A summary may stand before the popup is in front.
addEventListener('focus', focusTitle);
addEventListener('keydown', (event) => {
  const count = claimsForKey(event);
  if (count !== null) actions.showClaims(count);
});

const { actions, answered } = conduct(show, closing.signal);
void warmUp(actions, answered);

function show(state: PopupState): void {
  if (!root || !status) return;
  render(<PopupPage state={state} actions={actions} />, root);
  const said = announcement(state);
  if (status.textContent !== said) status.textContent = said;
  focusTitle();
}

function showError(error: unknown): void {
  closing.abort();
  if (root) render(null, root);
  show(failed(error));
}
