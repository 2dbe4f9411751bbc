import { fold, harmonic } from '../extraction/score';
import type { LabelledPage } from './pages';

/** A heading that was found, with the text up to the next one. */
export interface FoundHeading {
  readonly text: string;
  readonly body: string;
}

export interface PageScore {
  readonly page: LabelledPage;
  readonly f1: number;
  /** Whether the headings found are the labelled ones and no other. */
  readonly exact: boolean;
  readonly found: number;
  /** Labelled headings that were found, of those that no heading element marks; and how many there are. */
  readonly styledFound: number;
  readonly styled: number;
  /** Headings found whose text starts with the right words, of those with labelled words. */
  readonly bodiesRight: number;
  readonly bodies: number;
  readonly missed: readonly string[];
  readonly invented: readonly string[];
}

/** The pairs of a longest common subsequence, as indices. */
function align(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      best[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** A formula written out in TeX behind what it shows; the labels repeat it, cut off where they end. */
const WRITTEN_TEX = /\{\\displaystyle(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*(?:\}|$)/g;

function letters(text: string): string {
  return text
    .replace(WRITTEN_TEX, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Lines in which the labelled words may stand: labels skip very short ones and pictures. */
const OPENING_LINES = 3;

function startsWith(text: string, words: string): boolean {
  const lines = text.split('\n').map(letters).filter(Boolean);
  return lines.slice(0, OPENING_LINES).some((_, at) => lines.slice(at).join('').startsWith(letters(words)));
}

function f1(matched: number, { found, wanted }: { found: number; wanted: number }): number {
  if (found === 0 && wanted === 0) return 1;
  return harmonic(found > 0 ? matched / found : 0, wanted > 0 ? matched / wanted : 0);
}

function isStyled(pattern: string): boolean {
  return !/^h[1-6]$/.test(pattern);
}

/** Compares headings in order, as whole lines without case; optional ones count neither way. */
export function scorePage(page: LabelledPage, all: readonly FoundHeading[]): PageScore {
  const optional = new Set(page.optional.map(fold));
  const wanted = page.headings.map(({ text }) => fold(text));
  const isWanted = new Set(wanted);
  const found = all.filter(({ text }) => isWanted.has(fold(text)) || !optional.has(fold(text)));
  const lines = found.map(({ text }) => fold(text));
  const pairs = align(lines, wanted);
  const matched = new Set(pairs.map(([, index]) => index));
  const right = new Set(pairs.map(([index]) => index));
  const bodies = pairs.flatMap(([given, labelled]) => {
    const body = page.headings[labelled]?.body ?? null;
    return body === null ? [] : [startsWith(found[given]?.body ?? '', body)];
  });
  return {
    page,
    f1: f1(pairs.length, { found: lines.length, wanted: wanted.length }),
    exact: pairs.length === lines.length && pairs.length === wanted.length,
    found: lines.length,
    styled: page.headings.filter(({ pattern }) => isStyled(pattern)).length,
    styledFound: page.headings.filter(({ pattern }, index) => isStyled(pattern) && matched.has(index)).length,
    bodies: bodies.length,
    bodiesRight: bodies.filter(Boolean).length,
    missed: wanted.filter((_, index) => !matched.has(index)),
    invented: lines.filter((_, index) => !right.has(index)),
  };
}
