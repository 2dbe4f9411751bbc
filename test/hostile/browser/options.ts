/** What `scripts/test-hostile.mjs` was asked for. */
interface Options {
  /** Folders with an `index.json`, in place of the project's own attacks. */
  readonly folders: readonly string[];
  readonly full: boolean;
  readonly seed: number;
  /** Whole journeys in each browser, in the short run. */
  readonly journeys: number;
}

const { HOSTILE_FOLDERS = '', HOSTILE_FULL, HOSTILE_SEED } = process.env;

export const OPTIONS: Options = {
  folders: HOSTILE_FOLDERS.split('\n').filter((folder) => folder !== ''),
  full: HOSTILE_FULL === '1',
  seed: Number(HOSTILE_SEED ?? 20_251_103),
  journeys: 20,
};
