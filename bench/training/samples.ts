import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Candidates, Leaf } from '../../src/core/extract/candidates';
import { FEATURES } from '../../src/core/extract/decision/feature-names';
import { type Features, featuresOf, MOST } from '../../src/core/extract/decision/features';
import { applyRules, type Rules } from '../../src/core/extract/decision/rules';
import { type Surroundings, surroundingsOf } from '../../src/core/extract/decision/surroundings';
import { hideUnseen } from '../../src/core/extract/hidden';
import { loadPages, type Page } from '../extraction/pages';
import { tokens } from '../extraction/score';
import type { Samples } from './boost';
import { collectedFile } from './collect';
import type { Collected } from './collected';
import { labelBlocks } from './labels';

/** A page with all that is to be learned from it. */
export interface Sample {
  readonly page: Page;
  readonly candidates: Candidates;
  readonly title: string | null;
  readonly rules: Rules;
  readonly around: readonly Surroundings[];
  readonly features: Features;
  /** 1 for leaves that nobody sees. */
  readonly hidden: Uint8Array;
  /** Whether the truth holds a leaf. */
  readonly labels: readonly boolean[];
  /** Tokens of each leaf. */
  readonly lengths: readonly number[];
}

/** Reads the articles that were collected in one place; `folder` is that of the data sets. */
export function loadSamples(folder: string, collected: string, where: 'chromium' | 'linkedom'): Sample[] {
  return loadPages(folder)
    .filter((page) => page.type === 'article' && existsSync(collectedFile(collected, where, page)))
    .map((page) => sampleOf(page, read(collectedFile(collected, where, page))));
}

type Walked = Collected & Candidates;

function read(file: string): Walked {
  // Written by `collect`, in this form.
  return JSON.parse(gunzipSync(readFileSync(file)).toString());
}

/** All that is to be learned from a page that was walked. */
export function sampleOf(page: Page, { boxes, leaves, fields, shown, title }: Walked): Sample {
  const candidates: Candidates = { boxes, leaves, fields };
  const unseen = new Set<Leaf>(leaves.filter((_, index) => shown[index] === 0));
  const hidden = new Uint8Array(leaves.length);
  const { measures } = applyRules(candidates, hidden);
  const visibility = { isShown: (leaf: Leaf) => !unseen.has(leaf), hiddenParts: () => [] };
  hideUnseen(candidates, visibility, { hidden, wanted: () => true, measures });
  const rules = applyRules(candidates, hidden);
  const around = surroundingsOf(boxes);
  const features = featuresOf({ candidates, hidden, title }, rules, around);
  const texts = leaves.map(({ text }, index) => (hidden[index] === 1 ? '' : text));
  return {
    page,
    candidates,
    title,
    rules,
    around,
    features,
    hidden,
    labels: labelBlocks(texts, page.truth),
    lengths: leaves.map(({ text }) => tokens(text).length),
  };
}

/** Tokens added to each leaf's, so that short ones count too, and to a page's, so that short ones do not count most. */
const [LEAF_TOKENS, PAGE_TOKENS] = [4, 60];
/** Times the weight of what a page holds of its article that all else may have together. */
const MOST_OTHERS = 2;
/** News are a tenth of the pages. */
const NEWS_WEIGHT = 2;

/** The rows of all leaves with a text that is seen, each page of the same weight. */
export function rowsOf(samples: readonly Sample[]): Samples {
  const columns: number[][] = FEATURES.map(() => []);
  const [labels, weights]: [number[], number[]] = [[], []];
  for (const { page, candidates, features, hidden, labels: wanted, lengths } of samples) {
    const used = candidates.leaves.flatMap(({ text }, index) =>
      text === '' || hidden[index] === 1 ? [] : [index],
    );
    const sum = (of: boolean) =>
      used.reduce(
        (all, index) => all + (wanted[index] === of ? (lengths[index] ?? 0) + LEAF_TOKENS : 0),
        PAGE_TOKENS,
      );
    const [own, others] = [sum(true), sum(false)];
    const unit = (page.set === 'zyte' ? NEWS_WEIGHT : 1) / own;
    for (const index of used) {
      FEATURES.forEach((_, feature) =>
        columns[feature]?.push(features[index * FEATURES.length + feature] ?? 0),
      );
      labels.push(wanted[index] === true ? 1 : 0);
      const share = wanted[index] === true ? 1 : Math.min(1, (MOST_OTHERS * own) / others);
      weights.push(unit * share * ((lengths[index] ?? 0) + LEAF_TOKENS) * ROW_SCALE);
    }
  }
  return {
    columns: columns.map((column) => Uint8Array.from(column)),
    labels: Float32Array.from(labels),
    weights: Float32Array.from(weights),
    bins: MOST + 1,
  };
}

/** Brings the mean weight of a row near 1, which the ridge is meant for. */
const ROW_SCALE = 200;
