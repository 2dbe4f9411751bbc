import type { Answer } from '../../journeys/site';
import { articleAround } from '../article-around';

/**
 * Runs in a page of the web, sent as text: notes everything that a page can notice of what is done with it, each kind
 * of thing once.
 */
function observe(): void {
  const seen = new Set<string>();
  Object.assign(globalThis, { seen: () => [...seen].sort() });
  const known = new Set(Object.getOwnPropertyNames(globalThis));
  const events =
    'focus blur visibilitychange pagehide pageshow resize scroll message error unhandledrejection selectionchange ' +
    'securitypolicyviolation freeze resume fullscreenchange copy paste keydown keyup pointermove mousemove mouseleave ' +
    'animationstart transitionstart slotchange toggle beforeprint storage rejectionhandled DOMContentLoaded';
  for (const kind of events.split(' ')) {
    addEventListener(kind, () => seen.add(`event ${kind}`), { capture: true });
    document.addEventListener(kind, () => seen.add(`event ${kind}`), { capture: true });
  }
  new MutationObserver((records) => {
    for (const { type, target } of records) seen.add(`${type} in ${target.nodeName}`);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const { entryType, name } of list.getEntries()) seen.add(`${entryType} ${name}`);
  }).observe({ entryTypes: ['resource', 'mark', 'measure'] });
  const look = (): void => {
    for (const name of Object.getOwnPropertyNames(globalThis))
      if (!known.has(name)) seen.add(`global ${name}`);
    seen.add(`frames ${frames.length}, style sheets ${document.styleSheets.length}`);
    seen.add(`focus on ${document.activeElement?.nodeName}, selected “${String(getSelection())}”`);
    seen.add(`attributes ${document.documentElement.getAttributeNames().join(' ')}`);
    seen.add(`scrolled to ${scrollY}, ${document.getElementsByTagName('*').length} elements`);
  };
  addEventListener('load', () => setInterval(look, 40));
}

/** An article that watches what is done with it. */
export function observedPage(path: string): Answer | null {
  if (path !== '/observed') return null;
  const head = `<script>(${String(observe)})()</script>`;
  return { type: 'text/html; charset=utf-8', body: articleAround({ head, at: () => '' }) };
}
