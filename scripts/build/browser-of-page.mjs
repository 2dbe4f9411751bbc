/**
 * Lets a script use the `browser` that one before it in the same page has set up, in place of a second polyfill.
 *
 * @type {import('esbuild').Plugin}
 */
export const browserOfPage = {
  name: 'browser-of-page',
  setup(build) {
    build.onResolve({ filter: /^webextension-polyfill$/ }, () => ({ path: 'browser', namespace: 'of-page' }));
    build.onLoad({ filter: /.*/, namespace: 'of-page' }, () => ({
      contents: 'export default globalThis.browser;',
    }));
  },
};
