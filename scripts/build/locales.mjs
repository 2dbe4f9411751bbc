import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';

/**
 * Writes the messages of every language into a folder, without what only translators read.
 *
 * @param {string} folder
 */
export async function writeLocales(folder) {
  for (const locale of await readdir('_locales')) {
    const messages = JSON.parse(await readFile(`_locales/${locale}/messages.json`, 'utf8'));
    await mkdir(`${folder}/_locales/${locale}`, { recursive: true });
    await writeFile(`${folder}/_locales/${locale}/messages.json`, JSON.stringify(withoutNotes(messages)));
  }
}

/** @param {Record<string, { message: string }>} messages */
export function withoutNotes(messages) {
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, { message }]));
}
