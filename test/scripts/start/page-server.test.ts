import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { servePage } from '../../../scripts/start/page-server.mjs';

let folder = '';
let close = () => {};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-page-'));
});

afterEach(() => {
  close();
  rmSync(folder, { recursive: true });
});

async function serve(name: string, content: string | Uint8Array): Promise<string> {
  writeFileSync(join(folder, name), content);
  const served = await servePage(join(folder, name));
  close = served.close;
  return served.url;
}

test('a page is served as HTML, whatever its name', async () => {
  const response = await fetch(await serve('a page?.html', '<p>text'));
  expect(response.headers.get('content-type')).toBe('text/html');
  expect(await response.text()).toBe('<p>text');
});

test('a packed page is served as the page in it', async () => {
  const response = await fetch(await serve('page.html.gz', gzipSync('<p>text')));
  expect(response.headers.get('content-type')).toBe('text/html');
  expect(await response.text()).toBe('<p>text');
});

test('a file beside the page is served with its type', async () => {
  const url = await serve('page.html', '<link rel=stylesheet href=page.css>');
  writeFileSync(join(folder, 'page.css'), 'p { color: red }');
  expect((await fetch(new URL('page.css', url))).headers.get('content-type')).toBe('text/css');
});

test('what is not beside or below the page is not served', async () => {
  const url = await serve('page.html', '<p>text');
  expect((await fetch(new URL('/..%2f..%2fetc%2fpasswd', url))).status).toBe(404);
  expect((await fetch(new URL('missing.html', url))).status).toBe(404);
});
