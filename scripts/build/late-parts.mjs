import { basename, extname } from 'node:path';

/**
 * Leaves what a page imports later to files of their own, each whole: a page then loads one file first, where shared
 * code would make several of it. What both sides import stands in both, so that may hold no state.
 *
 * @param {Map<string, string>} parts filled with each part's name and source file
 * @returns {import('esbuild').Plugin}
 */
export function lateParts(parts) {
  return {
    name: 'late-parts',
    setup(build) {
      build.onResolve({ filter: /^\./ }, async ({ path, kind, resolveDir }) => {
        if (kind !== 'dynamic-import') return null;
        const { path: source, errors } = await build.resolve(path, { kind: 'import-statement', resolveDir });
        if (errors.length > 0) return { errors };
        const name = basename(source, extname(source));
        parts.set(name, source);
        return { path: `./${name}.js`, external: true };
      });
    },
  };
}
