/** UTF-16 code units of a page's words in an error. */
const MOST = 300;

/**
 * What a page of the extension shows, for the error of a wait that was in vain.
 *
 * @param {{ evaluate: import('./types').Popup['evaluate'] }} page
 * @returns {Promise<string>}
 */
export async function shownInShort(page) {
  try {
    return (await page.evaluate(readInShort, MOST)) ?? 'nothing: it has closed';
  } catch (error) {
    return `nothing that could be read: ${String(error)}`;
  }
}

/**
 * Runs in the page, sent as text.
 *
 * @param {number} most
 */
function readInShort(most) {
  const main = document.querySelector('main');
  if (!main) return `no main, “${document.body?.innerText.slice(0, most)}”`;
  const kind = document.querySelector('[data-kind]')?.getAttribute('data-kind') ?? '';
  const busy = main.getAttribute('aria-busy') === 'true' ? ', busy' : '';
  const words = main.innerText.replace(/\s+/g, ' ').slice(0, most);
  return `${main.dataset['state'] ?? 'no state'} ${kind}${busy}, “${words}”`;
}
