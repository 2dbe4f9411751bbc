import { basename, extname } from 'node:path';

/** Parts without state of their own, which both pages load late and few texts need. */
const SHARED = ['every-language', 'detect-language', 'sample'];

/**
 * Lets the reader load what the popup has in files of its own, in place of a second copy in the package.
 *
 * @type {import('esbuild').Plugin}
 */
export const partsOfPopup = {
  name: 'parts-of-popup',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ path, kind }) => {
      const name = basename(path, extname(path));
      if (kind !== 'dynamic-import' || !SHARED.includes(name)) return null;
      return { path: `../popup/${name}.js`, external: true };
    });
  },
};
