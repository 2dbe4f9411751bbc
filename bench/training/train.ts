import { writeFileSync } from 'node:fs';
import { articleText } from '../../src/core/article-text';
import { assemble } from '../../src/core/extract/assemble';
import { chancesOf, MIDDLE, treesOf, type Weights, ZERO } from '../../src/core/extract/decision/chances';
import { decide } from '../../src/core/extract/decision/decide';
import { evenOut } from '../../src/core/extract/decision/even-out';
import { FEATURES } from '../../src/core/extract/decision/feature-names';
import { MOST } from '../../src/core/extract/decision/features';
import { titleKey } from '../../src/core/extract/metadata/title';
import { blockText, type Extracted } from '../extraction/block-text';
import { articleScores, newsScores, type Outcome } from '../extraction/evaluate';
import { parseDocument } from '../extraction/outside-browser';
import { readHtml } from '../extraction/pages';
import { report, table } from '../report';
import { boost, type Forest } from './boost';
import { longTexts } from './long-texts';
import { loadSamples, rowsOf, type Sample } from './samples';

const FILE = 'src/core/extract/decision/weights.json';
const FOLDS = 5;
const OPTIONS = { trees: 50, depth: 2, rate: 0.4, ridge: 3, leastHessian: 4, featureShare: 0.6, seed: 5 };
/** Units on each side of none that a letter can say. */
const MOST_UNITS = MIDDLE;

/**
 * `args`: the folder of the data sets, and the one that `collect` wrote to. Judges by cross-validation over sites, then
 * learns from all pages and writes the weights.
 */
export async function trainExtraction(args: readonly string[]): Promise<void> {
  const [folder, collected] = args;
  if (!folder || !collected)
    throw new Error('Name the folder of the data sets and the one that was collected.');
  const samples = loadSamples(folder, collected, 'chromium');
  const outside = loadSamples(folder, collected, 'linkedom');
  const rows: string[][] = [
    HEAD,
    row(
      'rules alone, Chromium',
      samples.map((sample) => outcome(sample, ruled(sample))),
    ),
  ];
  const [inBrowser, beside]: [Outcome[], Outcome[]] = [[], []];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = learn(samples.filter(({ page }) => foldOf(page.url) !== fold));
    const held = (all: readonly Sample[]) =>
      all
        .filter(({ page }) => foldOf(page.url) === fold)
        .map((sample) => outcome(sample, learned(sample, weights)));
    const found = held(samples);
    rows.push(row(`fold ${fold + 1}`, found));
    inBrowser.push(...found);
    beside.push(...held(outside));
  }
  rows.push(row('all folds, Chromium', inBrowser), row('all folds, linkedom', beside));
  write(learn(samples), samples);
  const how = `${FOLDS} folds by site, ${samples.length} pages; hidden text known beforehand, no page refused. Command: \`npm run bench -- train FOLDER COLLECTED\` after \`npm run bench -- collect FOLDER COLLECTED\`.`;
  await report('train', 'Learned decision of the extraction', `${table(rows)}\n\n${how}`);
}

const HEAD = ' |news: F1|exact|articles: F1|below .5|with|without|headings: recall|precision'.split('|');

function row(name: string, outcomes: readonly Outcome[]): string[] {
  const news = newsScores(outcomes.filter(({ page }) => page.set === 'zyte'));
  const { f1, poor, headings, ...shares } = articleScores(outcomes.filter(({ page }) => page.set === 'wcxb'));
  const values = [
    news.f1,
    news.exact,
    f1,
    poor,
    shares.with,
    shares.without,
    headings.recall,
    headings.precision,
  ];
  return [name, ...values.map((value) => value.toFixed(3).replace(/^0/, ''))];
}

function siteOf(url: string): string {
  const host = new URL(url).hostname.split('.');
  return host.slice(host.at(-2)?.length === 2 ? -3 : -2).join('.');
}

/** Pages of one site share a fold. */
function foldOf(url: string): number {
  const hash = (sum: number, letter: string) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0;
  return siteOf(url).split('').reduce(hash, 7) % FOLDS;
}

type Verdicts = Parameters<typeof assemble>[1];

function ruled({ rules, hidden }: Sample): Verdicts {
  return rules.reasons.map((reason, index) => (hidden[index] === 1 ? 'hidden' : reason));
}

function learned(sample: Sample, weights: Weights): Verdicts {
  const { rules, features } = sample;
  const chances = chancesOf(features, weights);
  evenOut(sample, sample, chances);
  return decide(sample, { rules, chances });
}

function outcome(sample: Sample, verdicts: Verdicts): Outcome {
  const { page, candidates, title } = sample;
  const key = title === null ? '' : titleKey(title);
  const { blocks } = assemble(candidates, verdicts, (text) => titleKey(text) === key);
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  const found: Extracted = { text: articleText({ blocks }), headings };
  return { page, found, own: ownHeadings(sample) };
}

const known = new Map<string, readonly string[]>();

function ownHeadings({ page }: Sample): readonly string[] {
  const own = known.get(page.file) ?? blockText(parseDocument(readHtml(page)).documentElement).headings;
  known.set(page.file, own);
  return own;
}

function learn(samples: readonly Sample[]): Weights {
  return weightsOf(boost(rowsOf([...samples, ...longTexts()]), OPTIONS));
}

/** A forest of trees of depth two in letters. A question that was not asked is one that nothing is above. */
function weightsOf({ base, trees }: Forest): Weights {
  const unit = Number(
    (Math.max(...trees.flatMap(({ leaves }) => [...leaves].map(Math.abs))) / MOST_UNITS).toPrecision(3),
  );
  const written = trees.map(({ features, cuts, leaves }) =>
    String.fromCharCode(
      ...[...features].map((feature) => ZERO + Math.max(0, feature)),
      ...[...cuts].map((cut, at) => ZERO + ((features[at] ?? -1) < 0 ? MOST : cut)),
      ...[...leaves].map((value) => ZERO + MIDDLE + Math.round(value / unit)),
    ),
  );
  return { base: Number(base.toFixed(3)), unit, trees: written.join('') };
}

/** What was learned from all pages, with where it comes from and each tree in words. */
function write(weights: Weights, samples: readonly Sample[]): void {
  const sites = new Set(samples.map(({ page }) => siteOf(page.url)));
  const leaves = samples.reduce((sum, { labels }) => sum + labels.length, 0);
  const provenance = {
    what: 'Boosted trees of two questions (Friedman 2001) that tell the texts of an article from the others of its page.',
    learnedFrom: `${samples.length} pages of ${sites.size} sites whose article is known, ${leaves} texts, in Chromium, and grown texts of every length`,
    command: 'npm run bench -- collect FOLDER COLLECTED && npm run bench -- train FOLDER COLLECTED',
  };
  const readable = treesOf(weights).map(({ features, cuts, units }) => {
    const [first, below, above] = features.map((feature, at) => `${FEATURES[feature]} > ${cuts[at]}`);
    return `${first} ? (${above} ? ${units[3]} : ${units[2]}) : (${below} ? ${units[1]} : ${units[0]})`;
  });
  writeFileSync(FILE, `${JSON.stringify({ ...provenance, ...weights, readable }, null, 2)}\n`);
}
