/**
 * The privileged side of Firefox, over WebDriver BiDi. The popup of an extension is no browsing context of that
 * protocol, so what concerns the toolbar goes through the script scope of the browser's own windows.
 */

/**
 * @typedef {object} Connection
 * @property {(method: string, params: object) => Promise<{ result: any }>} send
 * @property {(type: string, event: object) => void} emit
 * @property {(type: string, listener: (event: { url: string, context: string }) => void) => void} on
 */

/**
 * @typedef {object} Context
 * @property {string} context
 * @property {string} url
 * @property {string} clientWindow
 */

/** @param {import('puppeteer-core').Browser} browser @returns {Connection} */
export function connectionOf(browser) {
  // puppeteer-core 24: the getter is there in every Firefox browser, only its type is internal.
  return /** @type {{ connection: Connection }} see above */ (/** @type {unknown} */ (browser)).connection;
}

/**
 * @param {Connection} connection
 * @returns {Promise<Context[]>} the open tabs of all windows
 */
export async function tabContexts(connection) {
  return (await connection.send('browsingContext.getTree', { maxDepth: 0 })).result.contexts;
}

/**
 * @param {Connection} connection
 * @returns {Promise<Context[]>} the browser's own windows
 */
export async function windowContexts(connection) {
  const tree = await connection.send('browsingContext.getTree', { maxDepth: 0, 'moz:scope': 'chrome' });
  return tree.result.contexts.filter((/** @type {Context} */ { url }) => url.endsWith('/browser.xhtml'));
}

/**
 * Runs a function in a window of the browser itself. Arguments and result are JSON.
 *
 * @template {unknown[]} Args
 * @template Value
 * @param {{ connection: Connection, window: string }} place
 * @param {(...args: Args) => Value | Promise<Value>} code
 * @param {Args} args
 * @returns {Promise<Value>}
 */
export async function inBrowserWindow({ connection, window }, code, ...args) {
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => JSON.stringify((await (${String(code)})(...${JSON.stringify(args)})) ?? null))()`,
    target: { context: window },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return JSON.parse(result.result.value);
}
