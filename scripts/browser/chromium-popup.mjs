import { shownInShort } from './shown-in-short.mjs';
import { waitUntil } from './wait-until.mjs';

/** @typedef {import('./types').Popup} Popup */

/** @implements {Popup} */
export class ChromiumPopup {
  /** @param {import('puppeteer-core').Page} page the popup's document */
  constructor(page) {
    /** For what only Chromium can do: console, requests, emulation. */
    this.page = page;
  }

  /**
   * @template Value
   * @template {unknown[]} Args
   * @param {import('./types').InPage<Args, Value>} code
   * @param {Args} args
   * @returns {Promise<Value>}
   */
  evaluate(code, ...args) {
    // puppeteer's own type maps handles to elements; here nothing but JSON passes.
    const run = /** @type {(code: unknown, ...args: Args) => Promise<Value>} */ (
      this.page.evaluate.bind(this.page)
    );
    return run(code, ...args);
  }

  /**
   * @template {unknown[]} Args
   * @param {import('./types').InPage<Args, unknown>} code
   * @param {Args} args
   */
  async waitFor(code, ...args) {
    await waitUntil(() => this.evaluate(code, ...args), {
      what: String(code),
      shown: () => shownInShort(this),
    });
  }

  ready() {
    return this.waitFor(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
  }

  /** @param {string} selector */
  async click(selector) {
    await unlessClosed(this.page, async () => {
      // Puppeteer takes what lies under the bar at the lower edge for in view.
      await this.page.$eval(selector, (element) =>
        element.scrollIntoView({ block: 'center', behavior: 'instant' }),
      );
      await this.page.click(selector);
    });
  }

  /**
   * @param {string} key
   * @param {{ readonly shift?: boolean }} [modifiers]
   */
  async press(key, { shift = false } = {}) {
    const { keyboard } = this.page;
    await unlessClosed(this.page, async () => {
      if (shift) await keyboard.down('Shift');
      await keyboard.press(/** @type {import('puppeteer-core').KeyInput} same names */ (key));
      if (shift) await keyboard.up('Shift');
    });
  }

  async accessibleNodes() {
    const root = await this.page.accessibility.snapshot({ interestingOnly: false });
    return namedNodes(root);
  }

  /** @param {`${string}.png`} path */
  async screenshot(path) {
    await this.page.screenshot({ path, optimizeForSpeed: true });
  }

  async isOpen() {
    return !this.page.isClosed();
  }

  async close() {
    await unlessClosed(this.page, () => this.page.close());
  }
}

/** What Firefox calls otherwise, and what says nothing by itself. */
const ROLES = new Map([
  ['DisclosureTriangle', 'summary'],
  ['radiogroup', 'group'],
]);
const SILENT = new Set(
  'RootWebArea StaticText InlineTextBox LineBreak ListMarker LabelText time none generic paragraph sectionheader sectionfooter listitem'.split(
    ' ',
  ),
);

/**
 * @param {import('puppeteer-core').SerializedAXNode | null} root
 * @returns {import('./types').AccessibleNode[]} in document order
 */
function namedNodes(root) {
  const nodes = [];
  const left = root ? [root] : [];
  for (let node = left.pop(); node; node = left.pop()) {
    const { role, name = '', children = [] } = node;
    // Firefox has no group where `details` is one.
    if (!SILENT.has(role) && (role !== 'group' || name !== ''))
      nodes.push({ role: ROLES.get(role) ?? role, name });
    left.push(...children.toReversed());
  }
  return nodes;
}

/**
 * A key or a click may close the popup before the protocol has confirmed it.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<void>} act
 */
async function unlessClosed(page, act) {
  try {
    await act();
  } catch (error) {
    if (!page.isClosed()) throw error;
  }
}
