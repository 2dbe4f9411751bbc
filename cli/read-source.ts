import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { decodePage } from './decode-page';

/** Milliseconds to wait for a server. */
const TIMEOUT = 30_000;
const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;
const GZIP = [0x1f, 0x8b];

export interface Source {
  readonly url: string;
  readonly html: string;
}

/**
 * Reads a page from a path, a `file:` or an `http(s):` address. A file may be gzipped.
 *
 * @throws with a sentence for the person, when there is no such page or it is not HTML
 */
export async function readSource(place: string): Promise<Source> {
  return /^https?:/i.test(place) ? readAddress(place) : readPath(place);
}

async function readAddress(address: string): Promise<Source> {
  const response = await fetchOrExplain(address);
  const contentType = response.headers.get('content-type') ?? 'text/html';
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  if (!HTML.test(contentType)) throw new Error(`${address} is ${contentType}, not an HTML page.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { url: response.url, html: decodePage(bytes, contentType) };
}

async function fetchOrExplain(address: string): Promise<Response> {
  try {
    return await fetch(address, { signal: AbortSignal.timeout(TIMEOUT) });
  } catch (cause) {
    // What Node says of it ("fetch failed") names neither the address nor the reason; its cause does.
    const reason =
      cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : String(cause);
    throw new Error(`${address} cannot be reached: ${reason}.`, { cause });
  }
}

async function readPath(place: string): Promise<Source> {
  const path = place.startsWith('file:') ? fileURLToPath(place) : resolve(place);
  const found = await stat(path).catch(() => null); // Not there, or not ours to see: the same to the person.
  if (!found) throw new Error(`There is no file ${path}. An address begins with https://`);
  if (!found.isFile()) throw new Error(`${path} is a folder. Name a page in it.`);
  const bytes = new Uint8Array(await readFile(path));
  const isPacked = GZIP.every((byte, index) => bytes[index] === byte);
  return { url: pathToFileURL(path).href, html: decodePage(isPacked ? gunzipSync(bytes) : bytes, null) };
}
