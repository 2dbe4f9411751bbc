import type { Benchmark } from './report';

const BENCHMARKS: Record<string, () => Promise<Benchmark>> = {
  agreement: async () => (await import('./agreement/run')).benchAgreement,
  extraction: async () => (await import('./extraction/run')).benchExtraction,
  popup: async () => (await import('./popup/run')).benchPopup,
  reader: async () => (await import('./reader/run')).benchReader,
  sentences: async () => (await import('./sentences/run')).benchSentences,
  summaries: async () => (await import('./summaries/run')).benchSummaries,
  collect: async () => (await import('./training/collect')).collectForTraining,
  train: async () => (await import('./training/train')).trainExtraction,
  tune: async () => (await import('./summaries/tuning')).benchTuning,
  headings: async () => (await import('./headings/run')).benchHeadings,
  segments: async () => (await import('./segments/run')).benchSegments,
};

const [chosen = '', ...args] = process.argv.slice(2);
const load = BENCHMARKS[chosen];
if (!load) {
  console.error(`Usage: npm run bench -- ${Object.keys(BENCHMARKS).join(' | ')} FOLDER`);
  process.exitCode = 1;
} else {
  const benchmark = await load();
  await benchmark(args);
}
