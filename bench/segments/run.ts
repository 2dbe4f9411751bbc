import { EVERY_LANGUAGE } from '../../src/core/language/every-language';
import { addTables } from '../../src/core/language/table';
import { segment } from '../../src/core/outline/segment';
import { bootstrap, percent } from '../bootstrap';
import { mean } from '../extraction/score';
import { report, table, type Benchmark } from '../report';
import { c99 } from './c99';
import { loadDocuments, type SegmentedDocument } from './documents';
import { evenSplit } from './even-split';
import { labelHits } from './label-hits';
import { pk, windowDiff } from './score';
import type { Limits, Segmenter } from './segmenter';
import { textTiling } from './text-tiling';
import { timeTable } from './time';
import { tuneSegments } from './tune';
import { u00 } from './u00';

const ours: Segmenter = (units, { lang, count, min, max }) =>
  segment(units, count === null ? { lang, min, max } : { lang, count });

const METHODS: Record<string, Segmenter> = {
  'even split': evenSplit,
  TextTiling: textTiling,
  C99: c99,
  U00: u00,
  Precis: ours,
};

interface Trial {
  readonly name: string;
  readonly documents: readonly SegmentedDocument[];
  readonly limits: (document: SegmentedDocument) => Limits;
}

function trials(folder: string): Trial[] {
  const { articles, choi, french } = loadDocuments(folder);
  const between =
    (min: number, max: number) =>
    ({ lang }: SegmentedDocument): Limits => ({ lang, count: null, min, max });
  const given = ({ lang, boundaries }: SegmentedDocument): Limits => {
    const count = boundaries.length + 1;
    return { lang, count, min: count, max: count };
  };
  return [
    { name: `${articles.length} headed articles, 3 to 7 parts`, documents: articles, limits: between(3, 7) },
    { name: `${french.length} French texts, number given`, documents: french, limits: given },
    { name: `${choi.length} of Choi's texts, number given`, documents: choi, limits: given },
    { name: `${choi.length} of Choi's texts, 2 to 20 segments`, documents: choi, limits: between(2, 20) },
  ].filter(({ documents }) => documents.length > 0);
}

interface Outcome {
  readonly name: string;
  /** For each method, the documents with the boundaries that it found. */
  readonly found: readonly (readonly (readonly [SegmentedDocument, number[]])[])[];
}

function run({ name, documents, limits }: Trial): Outcome {
  const found = Object.values(METHODS).map((method) =>
    documents.map((document) => [document, method(document.units, limits(document))] as const),
  );
  return { name, found };
}

type Measure = (document: SegmentedDocument, found: readonly number[]) => number;

function row({ name, found }: Outcome, measure: Measure): string[] {
  const errors = found.map((pairs) => pairs.map(([document, boundaries]) => measure(document, boundaries)));
  return [name, ...errors.map((values) => percent(bootstrap(values, mean)))];
}

/**
 * `npm run bench -- segments FOLDER`: how well boundaries are found, headings hidden, beside methods from the papers;
 * how often a label shares a stem with the author's heading; and the time. With `--tune`, the choice of the weights.
 */
export const benchSegments: Benchmark = async ([folder = '', option]) => {
  addTables(EVERY_LANGUAGE);
  if (option === '--tune') {
    await report('segment-weights', 'Weights of segments', tuneSegments(loadDocuments(folder).articles));
    return;
  }
  const all = trials(folder).map(run);
  const head = Object.keys(METHODS);
  const errors = table([['Pk, %', ...head], ...all.map((outcome) => row(outcome, pk))]);
  const windows = table([['WindowDiff, %', ...head], ...all.map((outcome) => row(outcome, windowDiff))]);
  const hits = percent(bootstrap(labelHits(loadDocuments(folder).articles), mean));
  const labels = `Labels that share a stem with the author's heading: ${hits} % of the sections.`;
  await report('segments', 'Segments', [errors, windows, labels, timeTable()].join('\n\n'));
};
