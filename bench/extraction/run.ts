import { articleScores, newsScores, type Outcome } from './evaluate';
import { openChromium, type ChromiumPages } from './chromium';
import { blockText } from './block-text';
import { parseDocument } from './outside-browser';
import { loadPages, readHtml, type Page } from './pages';
import { ENGINES, runEngine, type Engine } from './engines';
import { report, table } from '../report';
import { mean, quantile } from './score';
import type { Bare, Timing } from './in-page';

const NAMES: Record<Engine, string> = { precis: 'Precis', readability: 'Readability', defuddle: 'Defuddle' };

const BARE: Record<Bare, string> = {
  clone: 'a copy of the page alone (`cloneNode`)',
  reads: 'name, class, id, text and address of each node, read and dropped',
  looks: 'one style and one place of each paragraph, read and dropped',
};

type Outcomes = Map<Engine, Outcome[]>;

interface ChromiumRun {
  readonly outcomes: Outcomes;
  readonly timings: readonly Timing[];
  readonly version: string;
}

/** `args`: the folder of the data sets, then `--quick` (every tenth page) or `--no-browser`. */
export async function benchExtraction(args: readonly string[]): Promise<void> {
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (!folder) throw new Error('Name the folder that holds articles/zyte and articles/wcxb.');
  const all = loadPages(folder).filter((page) => page.type === 'article');
  const isQuick = args.includes('--quick');
  const pages = isQuick ? all.filter((_, index) => index % 10 === 0) : all;
  const parts: string[] = [];
  if (!args.includes('--no-browser')) {
    const run = await inChromium(pages);
    parts.push(`${run.version}, page scripts off, network off:`, scoreTable(run.outcomes));
    parts.push(
      'Time as a multiple of one `TreeWalker` pass over the same page that reads every text length, warm, best of three:',
      timeTable(run.timings),
    );
  }
  parts.push('Outside the browser (linkedom):', scoreTable(outsideBrowser(pages)));
  const command = `npm run bench -- extraction FOLDER${isQuick ? ' --quick' : ''}`;
  parts.push(`Command: \`${command}\`, ${pages.length} pages.`);
  await report('extraction', 'Article extraction', parts.join('\n\n'));
}

async function inChromium(pages: readonly Page[]): Promise<ChromiumRun> {
  const chromium = await openChromium();
  const outcomes: Outcomes = new Map(ENGINES.map((engine) => [engine, []]));
  const timings: Timing[] = [];
  try {
    for (const page of pages) timings.push(await visitPage(chromium, page, outcomes));
  } finally {
    await chromium.close();
  }
  return { outcomes, timings, version: chromium.version };
}

function visitPage(chromium: ChromiumPages, page: Page, outcomes: Outcomes): Promise<Timing> {
  return chromium.visit(readHtml(page), async (bench) => {
    const own = await bench.call('headings');
    for (const engine of ENGINES)
      outcomes.get(engine)?.push({ page, own, found: await bench.call('extract', engine, page.url) });
    return bench.call('time', ENGINES, page.url);
  });
}

function outsideBrowser(pages: readonly Page[]): Outcomes {
  const outcomes: Outcomes = new Map(ENGINES.map((engine) => [engine, []]));
  for (const page of pages) {
    const document = parseDocument(readHtml(page));
    const own = blockText(document.documentElement).headings;
    for (const engine of ENGINES) {
      const found = runEngine(engine, document, { url: page.url, parse: parseDocument });
      outcomes.get(engine)?.push({ page, own, found });
    }
  }
  return outcomes;
}

function figure(value: number): string {
  return value.toFixed(3).replace(/^0/, '');
}

function scoreTable(outcomes: Outcomes): string {
  const head = [
    '',
    'news: F1',
    'exact',
    'articles: F1',
    'below .5',
    'with',
    'without',
    'headings: recall',
    'precision',
  ];
  return table([head, ...ENGINES.map((engine) => scoreRow(engine, outcomes.get(engine) ?? []))]);
}

function scoreRow(engine: Engine, outcomes: readonly Outcome[]): string[] {
  const news = newsScores(outcomes.filter(({ page }) => page.set === 'zyte'));
  const articles = articleScores(outcomes.filter(({ page }) => page.set === 'wcxb'));
  const { f1, poor, headings } = articles;
  const values = [
    news.f1,
    news.exact,
    f1,
    poor,
    articles.with,
    articles.without,
    headings.recall,
    headings.precision,
  ];
  return [NAMES[engine], ...values.map(figure)];
}

function timeTable(timings: readonly Timing[]): string {
  const engines = ENGINES.map((engine) =>
    timeRow(
      NAMES[engine],
      timings.map((timing) => [timing.engines[engine] ?? 0, timing.floor]),
    ),
  );
  const bare = (['clone', 'reads', 'looks'] as const).map((task) =>
    timeRow(
      BARE[task],
      timings.map((timing) => [timing.bare[task], timing.floor]),
    ),
  );
  return table([['', 'median', 'p95', 'mean, ms'], ...engines, ...bare]);
}

function timeRow(name: string, pairs: readonly (readonly [milliseconds: number, floor: number])[]): string[] {
  const floors = pairs.map(([milliseconds, floor]) => milliseconds / floor);
  const values = [
    quantile(floors, 0.5),
    quantile(floors, 0.95),
    mean(pairs.map(([milliseconds]) => milliseconds)),
  ];
  return [name, ...values.map((value) => value.toFixed(1))];
}
