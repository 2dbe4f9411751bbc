/** What a build is made of, and what tells how: the source archive that a store's reviewer builds from. */
export const SOURCE_PARTS = [
  '.npmrc',
  'LICENSE',
  'README.md',
  '_locales',
  'build.mjs',
  'docs',
  'icons',
  'manifest.json',
  'package-lock.json',
  'package.json',
  'popup',
  'reader',
  'scripts',
  'src',
  'tsconfig.json',
];
