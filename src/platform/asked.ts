/** What a page asked of storage before its own script was there. Not parsed; each answer is taken up once. */
interface Asked {
  readonly settings: Promise<Record<string, unknown>>;
  /** The entry that the address names. */
  readonly entry: Promise<unknown>;
  /** Its item in the list of recent texts. */
  readonly item: Promise<unknown>;
}

declare global {
  /** Where the script that runs first leaves it for the page's own. */
  var precisAsked: Partial<Asked> | undefined;
}

/** Leaves what was asked for to the page's own script. */
export function leaveAsked(asked: Partial<Asked>): void {
  // Handled where they are taken up; until then it is no mistake that nobody handles them.
  for (const answer of Object.values(asked)) answer.catch(() => null);
  globalThis.precisAsked = asked;
}

/** What was asked for early, the first time; `undefined` from then on. */
export function takeAsked<Key extends keyof Asked>(key: Key): Asked[Key] | undefined {
  const { [key]: answer, ...others } = globalThis.precisAsked ?? {};
  globalThis.precisAsked = others;
  return answer;
}
