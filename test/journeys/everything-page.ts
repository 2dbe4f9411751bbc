import type { ExtensionBrowser, Popup } from '../../scripts/browser/types';
import { longArticle } from './long-article';
import { stands } from './opened-parts';
import { readStandingPopup } from './popup-hooks';
import type { Answer } from './site';
import type { World } from './world';

/** Sections: one more than an outline may have without being folded. */
const SECTIONS = 13;

const LEFT_OUT = `<section id="comments" class="comments"><h2>Comments</h2>
  <p>Halyard: The steps at the ninth landing were dry last week, and the lamp there has been lit ever since.</p>
  <p>Bollard: My boat has waited for that lamp for eleven years, and it will not wait for another one.</p></section>`;

/** A page whose summary has all that a popup can have: a folded outline, and something left out. */
export function everythingPage(path: string): Answer | null {
  if (path !== '/everything') return null;
  const body = longArticle(SECTIONS).replace('</article>', `${LEFT_OUT}</article>`);
  return { type: 'text/html; charset=utf-8', body };
}

interface Opened {
  readonly browser: ExtensionBrowser;
  readonly popup: Popup;
}

/** The popup on that page, once its map works. */
export async function openedSummary({ browser, summarize }: World): Promise<Opened> {
  const popup = await summarize('/everything');
  await readStandingPopup(popup, browser.origin);
  await stands(popup, '.map .lit');
  return { browser, popup };
}
