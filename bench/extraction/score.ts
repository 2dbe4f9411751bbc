/** The measures of the two data sets, as their own evaluation scripts define them. */

/** Letters, digits and the underscore, as `\w` is defined in the scripts' language. */
const WORD = /[\p{L}\p{N}_]+/gu;

export function tokens(text: string): string[] {
  return text.match(WORD) ?? [];
}

export interface Counts {
  /** Units in both texts, only in the candidate, only in the truth. */
  readonly both: number;
  readonly extra: number;
  readonly missing: number;
}

function count(units: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return counts;
}

function compare(candidate: readonly string[], truth: readonly string[]): Counts {
  const wanted = count(truth);
  let both = 0;
  for (const [unit, times] of count(candidate)) both += Math.min(times, wanted.get(unit) ?? 0);
  return { both, extra: candidate.length - both, missing: truth.length - both };
}

/** Runs of four tokens; a shorter text is one run. */
export function shingles(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  return Array.from({ length: Math.max(1, words.length - 3) }, (_, at) => words.slice(at, at + 4).join(' '));
}

export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function harmonic(precision: number, recall: number): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

/** Precision and recall are averaged over pages, then combined. A page without a candidate counts in recall only. */
export function shingleScores(pages: readonly { candidate: string; truth: string }[]): Scores {
  const precisions: number[] = [];
  const recalls: number[] = [];
  for (const page of pages) {
    const counts = compare(shingles(tokens(page.candidate)), shingles(tokens(page.truth)));
    if (counts.both + counts.extra > 0) precisions.push(counts.both / (counts.both + counts.extra));
    if (counts.both + counts.missing > 0) recalls.push(counts.both / (counts.both + counts.missing));
  }
  const [precision, recall] = [mean(precisions), mean(recalls)];
  return { precision, recall, f1: harmonic(precision, recall) };
}

/** Whether two texts are the same list of tokens. */
export function sameTokens(candidate: string, truth: string): boolean {
  return tokens(candidate).join(' ') === tokens(truth).join(' ');
}

/** Word precision, recall and F1 of one page; case does not count. */
export function wordScores(candidate: string, truth: string): Scores {
  const found = tokens(candidate.toLowerCase());
  const wanted = tokens(truth.toLowerCase());
  const counts = compare(found, wanted);
  const precision = found.length > 0 ? counts.both / found.length : 0;
  const recall = wanted.length > 0 ? counts.both / wanted.length : 0;
  return { precision, recall, f1: harmonic(precision, recall) };
}

/** How many of the snippets stand in the text, compared by tokens: quotes, dashes and white space do not count. */
export function snippetsFound(text: string, snippets: readonly string[]): number {
  const flat = fold(text);
  return snippets.filter((snippet) => flat.includes(fold(snippet))).length;
}

export function fold(text: string): string {
  return tokens(text.toLowerCase()).join(' ');
}

/** Length of the longest common subsequence: how many of the lines agree in order. */
export function commonInOrder(a: readonly string[], b: readonly string[]): number {
  return matchInOrder(a, b).length;
}

/** The lines of a longest common subsequence. */
export function matchInOrder(a: readonly string[], b: readonly string[]): string[] {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      best[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const matched: string[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const line = a[i];
    if (line !== undefined && line === b[j]) {
      matched.push(line);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return matched;
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below which `share` of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
