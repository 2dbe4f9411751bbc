import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { inBrowserWindow } from './firefox-chrome.mjs';
import {
  askPopup,
  clickElement,
  closePopup,
  paintPopup,
  popupIsGone,
  popupIsOpen,
  pressKey,
  readAccessibles,
  runInPage,
} from './firefox-scripts.mjs';
import { oncePainted } from './once-painted.mjs';
import { shownInShort } from './shown-in-short.mjs';
import { waitUntil } from './wait-until.mjs';

/** The ARIA names of what Firefox calls otherwise; the rest of its roles, texts and boxes, says nothing by itself. */
const ROLES = {
  landmark: 'main',
  heading: 'heading',
  slider: 'slider',
  list: 'list',
  link: 'link',
  pushbutton: 'button',
  summary: 'summary',
  grouping: 'group',
  radiobutton: 'radio',
  statusbar: 'status',
  alert: 'alert',
};

/** @typedef {{ connection: import('./firefox-chrome.mjs').Connection, window: string }} Place */

/** @typedef {import('./types').Popup} Popup */

/** @implements {Popup} */
export class FirefoxPopup {
  #place;

  /** @param {Place} place the window whose popup is open */
  constructor(place) {
    this.#place = place;
  }

  /** @returns {Promise<boolean>} whether it opened within 3 s */
  async opens() {
    try {
      await waitUntil(() => this.isOpen(), { what: 'the popup', seconds: 3 });
      return true;
    } catch {
      return false; // Time is over: nothing opened.
    }
  }

  /**
   * @template Value
   * @template {unknown[]} Args
   * @param {import('./types').InPage<Args, Value>} code
   * @param {Args} args
   * @returns {Promise<Value>}
   */
  async evaluate(code, ...args) {
    const expression = typeof code === 'string' ? code : `(${String(code)})(...${JSON.stringify(args)})`;
    return /** @type {Value} the value came as JSON */ (await this.#run(runInPage, expression));
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
    await this.#run(clickElement, selector);
  }

  /**
   * @param {string} key
   * @param {{ readonly shift?: boolean }} [modifiers]
   */
  async press(key, { shift = false } = {}) {
    await this.#run(pressKey, key, shift);
  }

  async accessibleNodes() {
    return /** @type {import('./types').AccessibleNode[]} by the script */ (
      await this.#run(readAccessibles, ROLES)
    );
  }

  /** @param {string} path */
  async screenshot(path) {
    const picture = await oncePainted(() => inBrowserWindow(this.#place, paintPopup));
    if (picture === null) throw new Error('The popup has closed.');
    await writeFile(path, Buffer.from(picture, 'base64'));
  }

  isOpen() {
    return inBrowserWindow(this.#place, popupIsOpen);
  }

  async close() {
    await inBrowserWindow(this.#place, closePopup);
    await waitUntil(() => inBrowserWindow(this.#place, popupIsGone), { what: 'the popup to close' });
  }

  /**
   * Runs a function in the popup's process, beside its document.
   *
   * @template {unknown[]} Args
   * @param {(...args: Args) => unknown} code
   * @param {Args} args
   * @returns {Promise<unknown>} `null` where the popup closed before it answered
   */
  async #run(code, ...args) {
    const name = `popup:${randomUUID()}`;
    const script = `(async () => {
      try { sendAsyncMessage('${name}', { value: (await (${String(code)})(...${JSON.stringify(args)})) ?? null }); }
      catch (error) { sendAsyncMessage('${name}', { error: String(error) }); }
    })()`;
    const answer = await inBrowserWindow(this.#place, askPopup, script, name);
    if (answer && 'error' in answer) throw new Error(answer.error);
    return answer?.value ?? null;
  }
}
