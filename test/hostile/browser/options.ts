import type { BrowserName } from '../../../scripts/browser/types';

/** What `scripts/test-hostile.mjs` was asked for. */
interface Options {
  /** Folders with an `index.json`, in place of the project's own attacks. */
  readonly folders: readonly string[];
  readonly form: 'short' | 'full';
  /** The first and the last seed to grow pages from; `null` for those of the form. */
  readonly seeds: readonly [number, number] | null;
}

const { HOSTILE_FOLDERS = '', HOSTILE_FULL, HOSTILE_SEEDS = '' } = process.env;
const [, first, last] = /^(\d+)-(\d+)$/.exec(HOSTILE_SEEDS) ?? [];

export const OPTIONS: Options = {
  folders: HOSTILE_FOLDERS.split('\n').filter((folder) => folder !== ''),
  form: HOSTILE_FULL === '1' ? 'full' : 'short',
  seeds: first === undefined || last === undefined ? null : [Number(first), Number(last)],
};

export const FULL = OPTIONS.form === 'full';

/**
 * The first and the last seed of a part: those asked for, or as many as its form wants. The short form's are divided
 * between the browsers, each of which gets other pages.
 */
export function seedsOf(
  browser: BrowserName,
  wanted: { readonly short: number; readonly full: number },
): readonly [number, number] {
  if (OPTIONS.seeds) return OPTIONS.seeds;
  if (FULL) return [1, wanted.full];
  const half = wanted.short / 2;
  return browser === 'chromium' ? [1, half] : [half + 1, wanted.short];
}
