import { EVERY_LANGUAGE } from '../../src/core/language/every-language';
import { addTables } from '../../src/core/language/table';
import { FEATURES } from '../../src/core/summarize/features';
import type { Weights } from '../../src/core/summarize/features';
import { DIGEST_WEIGHTS, GIST_WEIGHTS } from '../../src/core/summarize/weights';
import { report, table } from '../report';
import { DATA_SETS, readDocuments } from './data';
import { meanOf, prepare, scoresOf, tune, withPriors } from './tune';
import type { Prepared } from './tune';

const FOLDS = 4;
const SEEDS = 3;
const STEPS = 300;

interface Weighed {
  readonly prepared: Prepared;
  readonly weights: Weights;
}

function cells(documents: readonly Weighed[]): string[] {
  return DATA_SETS.map(({ name }) => {
    const scores = documents
      .filter(({ prepared }) => prepared.set === name)
      .map(({ prepared, weights }) => scoresOf(prepared, weights));
    const mean = (index: number): string =>
      ((100 * scores.reduce((sum, list) => sum + (list[index] ?? 0), 0)) / scores.length).toFixed(2);
    return `${mean(0)} / ${mean(1)}`;
  });
}

function option(args: readonly string[], name: string, usual: number): number {
  const given = args.find((arg) => arg.startsWith(`--${name}=`));
  return given === undefined ? usual : Number(given.slice(name.length + 3));
}

const isSectioned = ({ length }: Prepared): boolean => 'words' in length;

interface Found {
  readonly digest: Weights;
  readonly gist: Weights;
  /** What each seed found. */
  readonly seeds: readonly Weights[];
}

/** Weights of the digest from news, and with them the priors of the gist from documents with sections. */
function find(documents: readonly Prepared[], options: { seeds: number; steps: number }): Found {
  const seeds = tune(
    documents.filter((document) => !isSectioned(document)),
    options,
  );
  const digest = meanOf(seeds);
  return { digest, gist: withPriors(documents.filter(isSectioned), digest), seeds };
}

function weigh(documents: readonly Prepared[], { digest, gist }: Omit<Found, 'seeds'>): Weighed[] {
  return documents.map((prepared) => ({ prepared, weights: isSectioned(prepared) ? gist : digest }));
}

function weightsTable({ gist, seeds }: Found): string {
  const rows = FEATURES.map((feature) => {
    const values = seeds.map((weights) => weights[feature]);
    const range = [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(2)).join(' to ');
    const searched = feature !== 'introduction' && feature !== 'conclusion';
    return [feature, GIST_WEIGHTS[feature].toFixed(2), gist[feature].toFixed(2), searched ? range : ''];
  });
  return table([['feature', 'in use', 'found on all', 'by seed'], ...rows]);
}

/**
 * Searches the weights on ROUGE-1 + ROUGE-2 / 2 over English, French and Vietnamese news together, and the priors of
 * introductions and conclusions on papers. Every fold is scored with weights from the other folds. `args`: the folder
 * that holds summaries/*.jsonl.gz, `--seeds=N`, `--steps=N`.
 */
export async function benchTuning(args: readonly string[]): Promise<void> {
  addTables(EVERY_LANGUAGE);
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (!folder) throw new Error('Name the folder that holds summaries/*.jsonl.gz.');
  const options = { seeds: option(args, 'seeds', SEEDS), steps: option(args, 'steps', STEPS) };
  const documents = DATA_SETS.flatMap((set) =>
    readDocuments(folder, set).map((document) => prepare(document, set)),
  );
  const inFold = (fold: number) => (_: Prepared, index: number) => index % FOLDS === fold;
  const validated = Array.from({ length: FOLDS }, (_, fold) => {
    const others = documents.filter((document, index) => !inFold(fold)(document, index));
    return weigh(documents.filter(inFold(fold)), find(others, options));
  }).flat();
  const found = find(documents, options);
  const rows = [
    ['ROUGE-1 / ROUGE-2', ...DATA_SETS.map(({ name }) => name)],
    ['weights in use', ...cells(weigh(documents, { digest: DIGEST_WEIGHTS, gist: GIST_WEIGHTS }))],
    [`cross-validated, ${FOLDS} folds`, ...cells(validated)],
    ['found on all', ...cells(weigh(documents, found))],
  ];
  const split = `Split: document n of a set is in fold n modulo ${FOLDS}. The mean of ${options.seeds} seeds, ${options.steps} steps each.`;
  const command = 'Command: `npm run bench -- tune FOLDER`.';
  await report('tune', 'Weights', [table(rows), weightsTable(found), split, command].join('\n\n'));
}
