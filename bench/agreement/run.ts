import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileExtension } from '../../scripts/build/compile.mjs';
import type { Article } from '../../src/core/model';
import { openChromium } from '../extraction/chromium';
import { loadPages, readHtml, type Page } from '../extraction/pages';
import { randomOf } from '../random';
import { report, table } from '../report';
import { compareArticles, type Comparison } from './compare';
import { readPage, type Readings } from './readings';

/** Pages read unless all are asked for: an interval of about ±3 %, in two minutes. */
const SAMPLE = 150;
const SEED = 20_261_125;
const LISTED_KINDS = 30;

interface PageResult extends Comparison {
  readonly page: Page;
  readonly cause: string;
}

/**
 * Compares the article that the built script reads in Chromium with the one that the core reads through linkedom.
 *
 * @param args the folder of the data sets, then `--all` for every page, `--pages` to print a line for each that differs
 */
export async function benchAgreement(args: readonly string[]): Promise<void> {
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (!folder) throw new Error('Name the folder that holds articles/zyte and articles/wcxb.');
  const all = loadPages(folder).filter(({ type }) => type === 'article');
  const pages = args.includes('--all') ? all : sampleOf(all);
  const chromium = await openChromium();
  const results: PageResult[] = [];
  try {
    const script = await extractScript();
    for (const page of pages) results.push(judge(page, await readPage(readHtml(page), { chromium, script })));
  } finally {
    await chromium.close();
  }
  if (args.includes('--pages')) listPages(results);
  await report('agreement', 'Browser and command line', body(results, chromium.version));
}

function sampleOf(pages: readonly Page[]): Page[] {
  const random = randomOf(SEED);
  const drawn = pages.map((page) => ({ page, place: random() })).sort((a, b) => a.place - b.place);
  return drawn.slice(0, SAMPLE).map(({ page }) => page);
}

/** The script as it ships. */
async function extractScript(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'precis-agreement-'));
  try {
    await compileExtension(folder);
    return readFileSync(join(folder, 'extract-page.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function judge(page: Page, readings: Readings): PageResult {
  return { page, ...compareArticles(readings.browser, readings.outside), cause: causeOf(readings) };
}

/** Found by experiment: which condition has to be the same for the blocks to be the same. */
function causeOf({ browser, unstyled, outside, reparsed }: Readings): string {
  if (same(browser, outside)) return 'none';
  if (same(browser, reparsed)) return 'markup that the two parsers read differently';
  if (same(unstyled, outside)) return 'styles of the page';
  if (same(unstyled, reparsed)) return 'both';
  return 'other: default styles, layout, loaded state';
}

function same(first: Article | null, second: Article | null): boolean {
  return compareArticles(first, second).sameBlocks;
}

function body(results: readonly PageResult[], version: string): string {
  const share = (count: number) => `${((100 * count) / results.length).toFixed(1)} %`;
  const of = (test: (result: PageResult) => boolean) => share(results.filter(test).length);
  const mean = results.reduce((sum, result) => sum + result.share, 0) / results.length;
  const rows = [
    ['', 'pages'],
    ['the article, byte for byte', of(({ same }) => same)],
    ['its blocks, byte for byte', of(({ sameBlocks }) => sameBlocks)],
    ['95 % of its blocks or more', of((result) => result.share >= 0.95)],
    ['half of its blocks or more', of((result) => result.share >= 0.5)],
    ['blocks that agree, mean over pages', `${(100 * mean).toFixed(1)} %`],
  ];
  const differing = results.filter(({ sameBlocks }) => !sameBlocks);
  const kinds = count(results.flatMap((result) => result.kinds)).slice(0, LISTED_KINDS);
  return [
    `The script of the extension in ${version}, page scripts and network off, beside the core through linkedom:`,
    table(rows),
    'What has to be made alike for the blocks to agree:',
    table([['cause', 'pages'], ...count(differing.map(({ cause }) => cause))]),
    'What differs:',
    table([['kind', 'pages'], ...kinds]),
    `Command: \`npm run bench -- agreement FOLDER\`, ${results.length} pages.`,
  ].join('\n\n');
}

function count(names: readonly string[]): string[][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name, times]) => [name, String(times)]);
}

function listPages(results: readonly PageResult[]): void {
  for (const { page, share, cause, kinds } of results)
    if (kinds.length > 0)
      console.log(`${page.set}/${page.id} ${share.toFixed(2)} [${cause}] ${kinds.join('; ')}`);
}
