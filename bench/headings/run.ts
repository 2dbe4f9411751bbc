import { bootstrap, percent } from '../bootstrap';
import { mean } from '../extraction/score';
import { report, table, type Benchmark } from '../report';
import { ours, peer, type HeadingEngine } from './engines';
import { isNews, loadLabelledPages, readPage, type LabelledPage } from './pages';
import { scorePage, type PageScore } from './score';

const ENGINES: Record<string, HeadingEngine> = {
  Readability: peer('readability'),
  Defuddle: peer('defuddle'),
  Precis: ours,
};

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : NaN);

function sum(
  scores: readonly PageScore[],
  field: 'styled' | 'styledFound' | 'bodies' | 'bodiesRight',
): number {
  return scores.reduce((total, score) => total + score[field], 0);
}

/** Each measure with the pages it is taken over. */
const MEASURES: Record<string, (scores: readonly PageScore[]) => string> = {
  'macro-F1, all pages': (scores) => percent(bootstrap(scores, macroF1)),
  'macro-F1, news pages': (scores) =>
    percent(
      bootstrap(
        scores.filter(({ page }) => isNews(page)),
        macroF1,
      ),
    ),
  'outline exactly right': (scores) =>
    percent(bootstrap(scores, (sample) => mean(sample.map(({ exact }) => (exact ? 1 : 0))))),
  'pages without headings left so': (scores) =>
    percent(
      bootstrap(
        scores.filter(({ page }) => page.headings.length === 0),
        (sample) => mean(sample.map(({ found }) => (found === 0 ? 1 : 0))),
      ),
    ),
  'text under the heading starts right': (scores) =>
    percent(bootstrap(scores, (sample) => share(sum(sample, 'bodiesRight'), sum(sample, 'bodies')))),
  'headings without a heading element': (scores) =>
    `${sum(scores, 'styledFound')} of ${sum(scores, 'styled')}`,
};

function macroF1(scores: readonly PageScore[]): number {
  return mean(scores.map(({ f1 }) => f1));
}

function failure({ page, missed, invented, bodies, bodiesRight }: PageScore): string {
  return [
    `${page.id.slice(0, 40)}: bodies ${bodiesRight}/${bodies}`,
    ...missed.map((line) => `  - ${line}`),
    ...invented.map((line) => `  + ${line}`),
  ].join('\n');
}

/**
 * `npm run bench -- headings FOLDER`: the headings found on labelled pages, beside those of the peers, outside the
 * browser. `--failures` prints what was missed and what was invented instead.
 */
export const benchHeadings: Benchmark = async ([folder = '', option]) => {
  const pages = loadLabelledPages(folder);
  const run = (engine: HeadingEngine): PageScore[] =>
    pages.map((page) => scorePage(page, engine(readPage(folder, page), addressOf(page))));
  if (option === '--failures') {
    const wrong = run(ours).filter(({ exact, bodies, bodiesRight }) => !exact || bodiesRight < bodies);
    console.log(wrong.map(failure).join('\n'));
    return;
  }
  const results = Object.entries(ENGINES).map(([name, engine]) => ({ name, scores: run(engine) }));
  const rows = Object.entries(MEASURES).map(([name, measure]) =>
    [name].concat(results.map(({ scores }) => measure(scores))),
  );
  const head = [`${pages.length} labelled pages`, ...results.map(({ name }) => name)];
  await report('headings', 'Headings', table([head, ...rows]));
};

function addressOf(page: LabelledPage): string {
  return page.url ?? `https://page.example/${page.id}`;
}
