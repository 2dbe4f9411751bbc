/**
 * Lets what a page loads later use the renderer that its first script has set up, in place of a second one: elements
 * made by one Preact are not to be told apart by another.
 *
 * @type {import('esbuild').Plugin}
 */
export const rendererOfPage = {
  name: 'renderer-of-page',
  setup(build) {
    build.onResolve({ filter: /^preact(?:\/jsx-runtime)?$/ }, () => ({
      path: 'preact',
      namespace: 'renderer-of-page',
    }));
    build.onLoad({ filter: /.*/, namespace: 'renderer-of-page' }, () => ({
      contents: 'export const { Fragment, h, jsx, jsxs } = globalThis.precisRenderer;',
    }));
  },
};
