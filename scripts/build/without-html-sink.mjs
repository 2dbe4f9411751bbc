import { readFile } from 'node:fs/promises';

/**
 * Preact 11, minified: where it takes note of the property that holds HTML (for the old and for the new properties),
 * and where it writes that HTML instead of rendering children.
 */
const NOTES = /"dangerouslySetInnerHTML"==[\w$]+\?[\w$]+=[\w$]+:/g;
const WRITE =
  /([\w$]+)\?\([\w$]+\|\|[\w$]+&&\(\1\.__html==[\w$]+\.__html\|\|\1\.__html==[\w$]+\.innerHTML\)\|\|\([\w$]+\.innerHTML=\1\.__html\),[\w$]+\.__k=\[\]\):\([\w$]+&&\([\w$]+\.textContent=""\),/g;

/**
 * Cuts the branch of Preact that writes HTML, the one HTML sink that would be in the build.
 *
 * @param {string} source
 * @throws when the branch is not found as it is known: then it is to be looked at again
 */
export function cutHtmlSink(source) {
  if (source.match(NOTES)?.length !== 2 || source.match(WRITE)?.length !== 1) {
    throw new Error("Preact's HTML branch is not where it was; look at scripts/build/without-html-sink.mjs.");
  }
  return source.replace(NOTES, '').replace(WRITE, '(');
}

/** @type {import('esbuild').Plugin} */
export const withoutHtmlSink = {
  name: 'without-html-sink',
  setup(build) {
    build.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, async ({ path }) => ({
      contents: cutHtmlSink(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};
