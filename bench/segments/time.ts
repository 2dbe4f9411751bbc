import { words } from '../../src/core/language/words';
import { segment } from '../../src/core/outline/segment';
import { table } from '../report';

const SIZES = [12, 25, 50, 100, 200, 300];
const WORDS_A_PARAGRAPH = 60;
const RUNS = 7;

/** A made-up text: words of a thousand kinds, the frequent ones more often. */
function paragraphs(count: number): string[] {
  let state = 1;
  const next = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return Array.from({ length: count }, () =>
    Array.from(
      { length: WORDS_A_PARAGRAPH },
      () => `word${Math.floor(1000 * next() ** 3).toString(36)}`,
    ).join(' '),
  );
}

function fastest(task: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Milliseconds for texts of growing length, beside the time to cut the same texts into words. */
export function timeTable(): string {
  const rows = SIZES.map((size) => {
    const units = paragraphs(size);
    const tokenizing = fastest(() => units.forEach((unit) => words(unit, 'en')));
    const segmenting = fastest(() => void segment(units, { lang: 'en' }));
    return [size, segmenting.toFixed(2), tokenizing.toFixed(2), (segmenting / tokenizing).toFixed(1)].map(
      String,
    );
  });
  return table([['paragraphs of 60 words', 'segment, ms', 'words, ms', 'ratio'], ...rows]);
}
