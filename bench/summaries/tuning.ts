import { FEATURES } from '../../src/core/summarize/features';
import type { Weights } from '../../src/core/summarize/features';
import { DIGEST_WEIGHTS } from '../../src/core/summarize/weights';
import { DATA_SETS, readDocuments } from './data';
import { prepare, scoresOf, tune } from './tune';
import type { Prepared } from './tune';

const FOLDS = 4;
const SEEDS = 3;
const STEPS = 300;

function line(name: string, documents: readonly { prepared: Prepared; weights: Weights }[]): string {
  const sets = [...new Set(documents.map(({ prepared }) => prepared.set))];
  const cells = sets.map((set) => {
    const scores = documents
      .filter(({ prepared }) => prepared.set === set)
      .map(({ prepared, weights }) => scoresOf(prepared, weights));
    const mean = (index: number): string =>
      ((100 * scores.reduce((sum, list) => sum + (list[index] ?? 0), 0)) / scores.length).toFixed(2);
    return `${set} ${mean(0)}/${mean(1)}`;
  });
  return `${name.padEnd(28)} ${cells.join('  ')}`;
}

function option(args: readonly string[], name: string, usual: number): number {
  const given = args.find((arg) => arg.startsWith(`--${name}=`));
  return given === undefined ? usual : Number(given.slice(name.length + 3));
}

/**
 * Searches the weights of the digest on ROUGE-1 + ROUGE-2 / 2 over English, French and Vietnamese together: every fold
 * is scored with weights from the other folds; then weights from all documents are printed.
 */
export function benchTuning(folder: string, args: readonly string[]): void {
  const options = { seeds: option(args, 'seeds', SEEDS), steps: option(args, 'steps', STEPS) };
  const documents = DATA_SETS.filter(({ length }) => 'sentences' in length).flatMap((set) =>
    readDocuments(folder, set).map((document) => prepare(document, set)),
  );
  console.log(
    line(
      'weights in use',
      documents.map((prepared) => ({ prepared, weights: DIGEST_WEIGHTS })),
    ),
  );
  const validated = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = tune(
      documents.filter((_document, index) => index % FOLDS !== fold),
      options,
    );
    return documents
      .filter((_document, index) => index % FOLDS === fold)
      .map((prepared) => ({ prepared, weights }));
  }).flat();
  console.log(line(`cross-validated, ${FOLDS} folds`, validated));
  const weights = tune(documents, options);
  console.log(
    line(
      'tuned on all',
      documents.map((prepared) => ({ prepared, weights })),
    ),
  );
  console.log(FEATURES.map((feature) => `  ${feature}: ${weights[feature].toFixed(2)},`).join('\n'));
}
