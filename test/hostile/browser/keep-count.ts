import type { BrowserName } from '../../../scripts/browser/types';
import { keepCounts } from '../../../scripts/hostile/counts.mjs';
import { OPTIONS } from './options';

/** Where a count belongs. `run` tells it from other runs of the same part, such as those over other seeds. */
export interface Counting {
  readonly part: string;
  readonly browser: BrowserName;
  readonly run: string;
}

/** Says what was counted, and keeps it for the table at the end. */
export async function keepCount(counting: Counting, counts: Readonly<Record<string, number>>): Promise<void> {
  const { part, browser, run } = counting;
  const said = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  console.log(`${part} in ${browser}, ${run}: ${said.join(', ')}`);
  await keepCounts(OPTIONS.form, { ...counting, counts });
}
