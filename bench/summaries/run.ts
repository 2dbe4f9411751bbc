import { countWords } from '../../src/core/language/count-words';
import { EVERY_LANGUAGE } from '../../src/core/language/every-language';
import { leans } from '../../src/core/language/leans';
import { addTables } from '../../src/core/language/table';
import type { Claim, Summary } from '../../src/core/model';
import { summarize } from '../../src/core/summarize/summarize';
import { bootstrap } from '../bootstrap';
import { report, table } from '../report';
import { greedyOracle, RANKERS } from './baselines';
import { articleOf, DATA_SETS, readDocuments } from './data';
import type { DataSet, Document } from './data';
import { timeTable } from './time';
import { rougeScores } from './rouge';
import type { RougeScores } from './rouge';

interface Outcome {
  readonly text: string;
  /** Its first sentence leans on one that is not shown. */
  readonly dangles: boolean;
}

type Summarizer = (document: Document) => Outcome;

function isFull(document: Document, set: DataSet, chosen: readonly number[]): boolean {
  if ('sentences' in set.length) return chosen.length >= set.length.sentences;
  const words = chosen.reduce((sum, index) => sum + countWords(document.sents[index] ?? ''), 0);
  return words >= set.length.words;
}

function outcomeOf(document: Document, chosen: readonly number[]): Outcome {
  const shown = [...chosen].sort((a, b) => a - b).map((index) => document.sents[index] ?? '');
  return { text: shown.join(' '), dangles: leans(shown[0] ?? '', document.lang) };
}

function baseline(rank: (document: Document) => number[], set: DataSet): Summarizer {
  return (document) => {
    const chosen: number[] = [];
    for (const index of rank(document)) {
      if (isFull(document, set, chosen)) break;
      chosen.push(index);
    }
    return outcomeOf(document, chosen);
  };
}

function summaryOf(document: Document, set: DataSet): Summary {
  const { article, sections } = articleOf(document);
  return summarize(article, sections, { gist: set.length });
}

/** What stands for the whole: the gist, or the digest of the only section. */
function claimsFor(summary: Summary): readonly Claim[] {
  return summary.gist.length > 0 ? summary.gist : (summary.sections[0]?.claims ?? []);
}

function ours(set: DataSet): Summarizer {
  return (document) => {
    const claims = claimsFor(summaryOf(document, set));
    const dangles = claims.some(({ text, context }) => context === null && leans(text, document.lang));
    return { text: claims.map(({ text }) => text).join(' '), dangles };
  };
}

const percent = (share: number): string => (100 * share).toFixed(1);

function meanOf(list: readonly RougeScores[], key: keyof RougeScores): number {
  return list.reduce((sum, scores) => sum + scores[key], 0) / list.length;
}

function rowsOf(set: DataSet, documents: readonly Document[]): string[][] {
  const summarizers: [string, Summarizer][] = [
    ...Object.entries(RANKERS).map(([name, rank]): [string, Summarizer] => [name, baseline(rank, set)]),
    ['Precis', ours(set)],
    [
      'greedy oracle',
      (document) =>
        outcomeOf(
          document,
          greedyOracle(document, (chosen) => isFull(document, set, chosen)),
        ),
    ],
  ];
  let lead: readonly RougeScores[] = [];
  return summarizers.map(([name, summarizer]) => {
    const outcomes = documents.map(summarizer);
    const scores = outcomes.map(({ text }, index) => {
      const { references = [], lang = 'en' } = documents[index] ?? {};
      return rougeScores(text, references, lang);
    });
    if (name === 'LEAD') lead = scores;
    const gains = scores.map(({ rouge1 }, index) => rouge1 - (lead[index]?.rouge1 ?? 0));
    const gain = bootstrap(gains, (sample) => sample.reduce((sum, value) => sum + value, 0) / sample.length);
    const dangling = outcomes.filter(({ dangles }) => dangles).length / outcomes.length;
    const figures = (['rouge1', 'rouge2', 'rougeL'] as const).map((key) => percent(meanOf(scores, key)));
    const over =
      name === 'LEAD' ? '' : `${percent(gain.value)} [${percent(gain.low)}, ${percent(gain.high)}]`;
    return [`${set.name}: ${name}`].concat(figures, over, percent(dangling));
  });
}

/** Shares over every claim and section of all summaries: verbatim, standing alone, covered, repeated. */
function promises(documents: readonly { document: Document; set: DataSet }[]): string {
  const count = { claims: 0, verbatim: 0, leaning: 0, sections: 0, covered: 0, gist: 0, repeated: 0 };
  for (const { document, set } of documents) {
    const { article, sections } = articleOf(document);
    const summary = summarize(article, sections, 'words' in set.length ? {} : { gist: set.length });
    const digested = summary.sections.flatMap(({ claims }) => claims);
    const texts = new Set(digested.map(({ text }) => text));
    for (const { text, source, context } of [...summary.gist, ...digested]) {
      count.claims += 1;
      if (article.blocks[source.block]?.text.slice(source.start, source.end) === text) count.verbatim += 1;
      if (context === null && leans(text, article.lang)) count.leaning += 1;
    }
    count.sections += sections.length;
    count.covered += summary.sections.filter(
      ({ claims, described }) => claims.length > 0 || described,
    ).length;
    count.gist += summary.gist.length;
    count.repeated += summary.gist.filter(({ text }) => texts.has(text)).length;
  }
  return [
    `Of ${count.claims} claims ${percent(count.verbatim / count.claims)} % are the text at their source and ${count.leaning} lean on a sentence that is not shown;`,
    `${percent(count.covered / count.sections)} % of ${count.sections} sections have a claim or a description;`,
    `${count.repeated} of ${count.gist} gist claims are in a digest too.`,
  ].join(' ');
}

/**
 * ROUGE of the summaries of `FOLDER/summaries` beside baselines, with the gain in ROUGE-1 over LEAD and its 95 %
 * interval. `args`: the folder.
 */
export async function benchSummaries(args: readonly string[]): Promise<void> {
  addTables(EVERY_LANGUAGE);
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (!folder) throw new Error('Name the folder that holds summaries/*.jsonl.gz.');
  const sets = DATA_SETS.map((set) => ({ set, documents: readDocuments(folder, set) }));
  const head = ['set', 'ROUGE-1', 'ROUGE-2', 'ROUGE-L', 'ROUGE-1 over LEAD', 'dangling, %'];
  const rows = sets.flatMap(({ set, documents }) => rowsOf(set, documents));
  const all = sets.flatMap(({ set, documents }) => documents.map((document) => ({ document, set })));
  const command = 'Command: `npm run bench -- summaries FOLDER`.';
  const papers = sets.find(({ set }) => 'words' in set.length)?.documents ?? [];
  const parts = [table([head, ...rows]), promises(all), timeTable(papers), command];
  await report('summaries', 'Summaries', parts.join('\n\n'));
}
