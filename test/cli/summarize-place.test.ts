import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { summarizePlace } from '../../cli/summarize-place';

const MILL = [
  'The mill was built beside the older of the two brooks, where the slope gave the wheel its force all year.',
  'Its first owner ground barley for nine villages and asked for one sack in twelve as his share of the flour.',
  'A flood broke the axle one spring, and the repair took longer than the owner had money to pay for it.',
  'The villages then carried their grain to the steam mill in the town, which charged less and never froze.',
];
const STONES = [
  'The stones that are left were cut from the same quarry as the church, as their grain and colour both show.',
  'Masons marked each of them with a small sign, and eleven of these signs can still be read on the north wall.',
  'Nobody has found a contract, so the year of the building rests on the signs and on one line in a tax roll.',
];
const PAGE = `<!doctype html><html lang="en"><head><title>The mill at Two Brooks</title></head><body><article>
  <h1>The mill at Two Brooks</h1>
  <h2>The building</h2><p>${MILL.join(' ')}</p>
  <h2>The stones</h2><p>${STONES.join(' ')}</p></article></body></html>`;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-summarize-'));
  writeFileSync(join(folder, 'mill.html'), PAGE);
  writeFileSync(join(folder, 'mill.html.gz'), gzipSync(PAGE));
  writeFileSync(join(folder, 'empty.html'), '<!doctype html><title>Nothing</title><p>Nothing here.</p>');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function read(place: string) {
  const { ok, output } = await summarizePlace(place, { json: true });
  return { ok, ...JSON.parse(output) };
}

test('a file gives its article, its sections and their summary as JSON', async () => {
  const path = join(folder, 'mill.html');
  const { ok, article, sections, summary } = await read(path);
  expect(ok).toBe(true);
  expect(article).toMatchObject({ title: 'The mill at Two Brooks', url: pathToFileURL(path).href });
  expect(sections.map(({ heading }: { heading: string }) => heading)).toEqual(['The building', 'The stones']);
  expect(MILL).toContain(summary.sections[0].claims[0].text);
});

test('a packed file and a file: address are read like the file', async () => {
  const path = join(folder, 'mill.html');
  const plain = await read(path);
  const packed = await read(join(folder, 'mill.html.gz'));
  expect(packed.summary).toEqual(plain.summary);
  expect(await read(pathToFileURL(path).href)).toEqual(plain);
});

test('without JSON the summary is text to read', async () => {
  const { output } = await summarizePlace(join(folder, 'mill.html'), { json: false });
  expect(output).toContain('The stones');
});

test('a page without an article says so and is no success', async () => {
  const { ok, failure } = await read(join(folder, 'empty.html'));
  expect(ok).toBe(false);
  expect(failure.kind).toBe('not-article');
});

test('an address is fetched, and what is not HTML is refused in a sentence', async () => {
  const server = createServer((request, response) => {
    const type = request.url === '/mill' ? 'text/html' : 'application/pdf';
    response.writeHead(200, { 'content-type': type }).end(PAGE);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  try {
    expect((await read(`${origin}/mill`)).article.url).toBe(`${origin}/mill`);
    await expect(read(`${origin}/paper`)).rejects.toThrow('is application/pdf, not an HTML page');
  } finally {
    server.close();
  }
});

test.each([
  ['nowhere.html', /^There is no file .*nowhere\.html\. An address begins with https:\/\/$/],
  ['test', /test is a folder\. Name a page in it\.$/],
  ['http://127.0.0.1:1/', /^http:\/\/127\.0\.0\.1:1\/ cannot be reached: .+\.$/],
])('what cannot be read (%s) is refused with a sentence', async (place, sentence) => {
  await expect(summarizePlace(place, { json: false })).rejects.toThrow(sentence);
});
