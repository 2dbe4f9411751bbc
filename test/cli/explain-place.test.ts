import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { explainPlace } from '../../cli/explain-place';

const MILL =
  'The mill was built beside the older of the two brooks, where the slope gave the wheel its force all year.';
const PAGE = `<!doctype html><html lang="en"><title>The mill</title><body><nav><a href="/">All mills</a></nav><article>
  <h1>The mill</h1><p>${MILL}</p><p>Its first owner ground barley for nine villages and asked for one sack in twelve.</p></article>`;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-explain-'));
  writeFileSync(join(folder, 'mill.html'), PAGE);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('each text of the page is told of: whether it was kept, how likely it is, and why', async () => {
  const told = await explainPlace(join(folder, 'mill.html'), { json: false });
  expect(told).toMatch(/^Kept: texts more likely the article’s than \d+ %/);
  expect(told).toMatch(/\+ text: The mill was built beside[^\n]*\n {2}kept, \d+ %/);
  expect(told).toMatch(/- text: All mills\n {2}navigation, \d+ %; by rule: navigation/);
});

test('the same as JSON', async () => {
  const { texts } = JSON.parse(await explainPlace(join(folder, 'mill.html'), { json: true }));
  expect(texts.find(({ text }: { text: string }) => text === MILL)).toMatchObject({
    kind: 'text',
    verdict: null,
  });
});
