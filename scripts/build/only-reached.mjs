import { rm } from 'node:fs/promises';

/**
 * Removes the parts that no page reaches: the bundler writes one for every late import that it has read, even where the
 * code that would ask for it has fallen out.
 *
 * @type {import('esbuild').Plugin}
 */
export const onlyReached = {
  name: 'only-reached',
  setup(build) {
    const entries = Object.keys(build.initialOptions.entryPoints ?? {});
    build.onEnd(async ({ metafile }) => {
      if (!metafile) return;
      const pages = entries.map((entry) => `${build.initialOptions.outdir}/${entry}.js`);
      const { outputs } = metafile;
      for (const path of unreached(outputs, pages)) {
        delete outputs[path];
        await rm(path);
      }
    });
  },
};

/**
 * @param {import('esbuild').Metafile['outputs']} outputs
 * @param {readonly string[]} pages the paths to start from
 * @returns {string[]} scripts that none of them imports, now or later
 */
export function unreached(outputs, pages) {
  const reached = new Set(pages);
  for (const path of reached)
    for (const { path: imported } of outputs[path]?.imports ?? []) reached.add(imported);
  return Object.keys(outputs).filter((path) => path.endsWith('.js') && !reached.has(path));
}
