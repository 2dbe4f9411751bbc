import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, dirname, extname, resolve, sep } from 'node:path';

/** What a saved page may bring along. */
const TYPES = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.json': 'application/json',
};

/**
 * Serves a page and the files beside and below it from loopback, because extensions read no `file:` page unless the
 * person allows it. A file that ends in `.gz` is sent as what it holds.
 *
 * @param {string} file
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function servePage(file) {
  const folder = resolve(dirname(file));
  const server = createServer((request, response) => void send(folder, { request, response }));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The page server has no address.');
  return {
    url: `http://127.0.0.1:${address.port}/${encodeURIComponent(basename(file))}`,
    close: () => server.close(),
  };
}

/**
 * @param {string} folder
 * @param {{ request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse }} exchange
 */
async function send(folder, { request, response }) {
  try {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = resolve(folder, `.${path}`);
    if (!file.startsWith(`${folder}${sep}`)) throw new Error(`outside: ${path}`);
    const bytes = await readFile(file);
    response.writeHead(200, headersOf(path)).end(bytes);
  } catch {
    response.writeHead(404).end(); // Not there, not below the folder, or no address at all.
  }
}

/**
 * @param {string} path
 * @returns {Record<string, string>}
 */
function headersOf(path) {
  const isPacked = extname(path) === '.gz';
  const extension = extname(isPacked ? path.slice(0, -'.gz'.length) : path).toLowerCase();
  const type = new Map(Object.entries(TYPES)).get(extension) ?? 'text/plain';
  return { 'content-type': type, ...(isPacked && { 'content-encoding': 'gzip' }) };
}
