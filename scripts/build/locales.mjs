import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

/**
 * Writes the messages of every language into a folder: those that the manifest names in the browser's own format, the
 * pages' in one, packed.
 *
 * @param {string} folder
 */
export async function writeLocales(folder) {
  const pack = await packer();
  const manifest = await readFile('manifest.json', 'utf8');
  for (const locale of await readdir('_locales')) {
    const messages = JSON.parse(await readFile(`_locales/${locale}/messages.json`, 'utf8'));
    await mkdir(`${folder}/_locales/${locale}`, { recursive: true });
    const shipped = shippedMessages(messages, { manifest, pack });
    await writeFile(`${folder}/_locales/${locale}/messages.json`, JSON.stringify(shipped));
  }
}

/** @typedef {Record<string, { message: string }>} Messages */

/**
 * @param {Messages} messages of one language, with what only translators read
 * @param {{ manifest: string, pack: (texts: Record<string, string>) => string }} use
 * @returns {Messages} those that the manifest names by their key, and under `messages` those of the pages
 */
export function shippedMessages(messages, { manifest, pack }) {
  const texts = Object.entries(messages).map(([key, { message }]) => /** @type {const} */ ([key, message]));
  const isNamed = (/** @type {string} */ key) => manifest.includes(`__MSG_${key}__`);
  const named = texts.filter(([key]) => isNamed(key));
  // Of those that the manifest names, the pages say the extension's name alone.
  const ofPages = texts.filter(([key]) => key === 'extensionName' || !isNamed(key));
  return {
    ...Object.fromEntries(named.map(([key, message]) => [key, { message }])),
    messages: { message: pack(Object.fromEntries(ofPages)) },
  };
}

/** The half of the pages' own module that they do not need themselves. */
async function packer() {
  const { outputFiles } = await build({
    entryPoints: ['src/platform/packed-messages.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'warning',
  });
  /** @type {typeof import('../../src/platform/packed-messages')} */
  const { packMessages } = await import(
    `data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`
  );
  return packMessages;
}
