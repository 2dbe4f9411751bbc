/**
 * Functions that are sent to Firefox as text and run there with privileges, so each uses nothing but its arguments.
 * The first ones run in a window of the browser.
 */

/**
 * @param {string} id
 * @returns {string | null} `null` before Firefox has started the extension
 */
export function extensionUuid(id) {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  return ExtensionParent.GlobalManager.getExtension(id)?.uuid ?? null;
}

/** Alt+Shift+Y, as the keyboard of the window in front. */
export function pressShortcutKeys() {
  const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!input?.beginInputTransactionForTests(window)) throw new Error('no keyboard');
  const alt = new KeyboardEvent('', { key: 'Alt', code: 'AltLeft' });
  const shift = new KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft' });
  const y = new KeyboardEvent('', { key: 'Y', code: 'KeyY' });
  for (const key of [alt, shift, y]) input.keydown(key);
  for (const key of [y, shift, alt]) input.keyup(key);
}

/**
 * What a click on the icon does.
 *
 * @param {string} id
 */
export function pressAction(id) {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(id);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

export function openPrivateWindow() {
  OpenBrowserWindow({ private: true });
}

/** Ends Firefox as its menu does, once this call was answered. */
export function quit() {
  setTimeout(() => Services.startup.quit(Services.startup.eAttemptQuit));
}

/**
 * Whether the tab in front has loaded `url` and loads nothing more.
 *
 * @param {string} url
 */
export function tabIsSettled(url) {
  const { currentURI, webProgress } = gBrowser.selectedBrowser;
  return currentURI.spec === url && !webProgress.isLoadingDocument;
}

export function popupIsOpen() {
  return document.querySelector('panel[panelopen="true"] browser.webextension-popup-browser') !== null;
}

export function popupIsGone() {
  return document.querySelector('browser.webextension-popup-browser') === null;
}

export function closePopup() {
  // Firefox 153: the first press after an extension was loaded anew opens a panel with nothing in it.
  const panel =
    document.querySelector('browser.webextension-popup-browser')?.closest('panel') ??
    document.querySelector('panel#customizationui-widget-panel');
  /** @type {{ hidePopup(): void } | null | undefined} a XUL panel */ (
    /** @type {unknown} */ (panel)
  )?.hidePopup();
}

/** @returns {Promise<string | null>} the popup as a PNG in base64 */
export async function paintPopup() {
  const popup = /** @type {PopupBrowserElement | null} by its class */ (
    document.querySelector('browser.webextension-popup-browser')
  );
  if (!popup) return null;
  // Without an area it is what is in view, however far the popup is scrolled.
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''));
}

/**
 * Has a script run beside the popup's document and gives what it sends under `name`.
 *
 * @param {string} script
 * @param {string} name
 * @returns {Promise<PopupMessage['data'] | null>} `null` where there is no popup any more
 */
export function askPopup(script, name) {
  const popup = /** @type {PopupBrowserElement | null} by its class */ (
    document.querySelector('browser.webextension-popup-browser')
  );
  if (!popup) return Promise.resolve(null);
  const { messageManager } = popup;
  return new Promise((resolve) => {
    /** @param {PopupMessage} message */
    const answered = (message) => {
      messageManager.removeMessageListener(name, answered);
      clearInterval(watch);
      resolve(message.data);
    };
    const watch = setInterval(() => {
      if (popup.isConnected) return;
      clearInterval(watch);
      resolve(null);
    }, 50);
    messageManager.addMessageListener(name, answered);
    messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}

/**
 * Has every process give back what it does not need, then gives the bytes that the extensions' process has to itself.
 *
 * @returns {Promise<number>}
 */
export async function extensionMemory() {
  // Some of what a page leaves behind goes a moment later.
  for (let time = 0; time < 3; time += 1) {
    Services.obs.notifyObservers(null, 'child-mmu-request');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const { children } = await ChromeUtils.requestProcInfo();
  const own = children.filter(({ type }) => type === 'extension');
  return own.reduce((sum, { memory }) => sum + memory, 0);
}

// The others run in the popup's process, beside its document.

/**
 * Gives the value of an expression of the popup's document, awaited, as JSON would carry it.
 *
 * @param {string} expression
 * @returns {Promise<unknown>}
 */
export async function runInPage(expression) {
  const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  const answer = await new Promise((resolve) => {
    Cu.exportFunction(resolve, sandbox, { defineAs: 'answer' });
    Cu.evalInSandbox(
      `(async () => (${expression}))().then(
        (value) => answer(JSON.stringify({ value: value ?? null })),
        (error) => answer(JSON.stringify({ error: String(error) + '\\n' + (error?.stack ?? '') })),
      )`,
      sandbox,
    );
  });
  const { value, error } = JSON.parse(answer);
  if (error) throw new Error(error);
  return value;
}

/** @param {string} selector */
export async function clickElement(selector) {
  const element = content.document.querySelector(selector);
  if (!element) throw new Error(`no element for ${selector}`);
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const [box] = element.getClientRects();
  if (!box) throw new Error(`${selector} has no box`);
  const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');
  await event.synthesizeMouseAtPoint(box.x + box.width / 2, box.y + box.height / 2, {}, content);
}

/**
 * @param {string} key a `KeyboardEvent.key` name
 * @param {boolean} shift
 */
export function pressKey(key, shift) {
  const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!input?.beginInputTransactionForTests(content)) throw new Error('no keyboard');
  const shiftKey = new content.KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft' });
  const event = new content.KeyboardEvent('', {
    key,
    code: key.length > 1 ? key : `${/\d/.test(key) ? 'Digit' : 'Key'}${key.toUpperCase()}`,
  });
  if (shift) input.keydown(shiftKey);
  input.keydown(event);
  input.keyup(event);
  if (shift) input.keyup(shiftKey);
}

/**
 * Goes through the tree of the popup that assistive technology is given, and names what has one of the roles.
 *
 * @param {Record<string, string>} roles by Firefox's names
 */
export async function readAccessibles(roles) {
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);
  if (!service) throw new Error('no accessibility service');
  const pause = () => new Promise((resolve) => content.setTimeout(resolve, 50));
  let root = service.getAccessibleFor(content.document);
  // The tree grows once it is asked for.
  for (let tries = 0; tries < 40 && !root?.firstChild; tries += 1) {
    await pause();
    root = service.getAccessibleFor(content.document);
  }
  const nodes = [];
  const left = root ? [root] : [];
  for (let node = left.pop(); node; node = left.pop()) {
    const role = roles[service.getStringRole(node.role)];
    if (role) nodes.push({ role, name: node.name ?? '' });
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.unshift(child);
    left.push(...children);
  }
  return nodes;
}
