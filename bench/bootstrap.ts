import { randomOf } from './random';

const RESAMPLES = 2_000;
const SEED = 20_260_801;

export interface Estimate {
  readonly value: number;
  /** Bounds of the 95 % interval. */
  readonly low: number;
  readonly high: number;
}

/** A statistic over documents with the percentile interval of the bootstrap (Efron, 1979), documents drawn anew. */
export function bootstrap<Item>(
  items: readonly Item[],
  statistic: (sample: readonly Item[]) => number,
): Estimate {
  const random = randomOf(SEED);
  const values = Array.from({ length: RESAMPLES }, () =>
    statistic(items.map((item) => items[Math.floor(random() * items.length)] ?? item)),
  ).sort((a, b) => a - b);
  return {
    value: statistic(items),
    low: values[Math.floor(RESAMPLES * 0.025)] ?? NaN,
    high: values[Math.ceil(RESAMPLES * 0.975) - 1] ?? NaN,
  };
}

function figure(share: number): string {
  return (100 * share).toFixed(1);
}

/** A share in percent with its interval: "91.3 (88.0 to 94.1)". */
export function percent({ value, low, high }: Estimate): string {
  return `${figure(value)} (${figure(low)} to ${figure(high)})`;
}
