/**
 * Gradient boosting of shallow regression trees on binned features, logistic loss (Friedman 2001; histograms and
 * second-order gains as in Chen and Guestrin 2016). Deterministic: one seed, one thread.
 */
export interface Samples {
  /** One column a feature: the bin of every sample, 0 to `bins` - 1. */
  readonly columns: readonly Uint8Array[];
  readonly labels: Float32Array;
  readonly weights: Float32Array;
  readonly bins: number;
}

/** A complete tree: inner node `i` has the children 2i+1 and 2i+2; a sample goes right where its bin is above `cuts[i]`. */
export interface Tree {
  /** The feature of each inner node; -1 where the node does not split, and everything goes left. */
  readonly features: Int16Array;
  readonly cuts: Uint8Array;
  /** Log odds added by each leaf. */
  readonly leaves: Float64Array;
  /** What each split gained in the training loss. */
  readonly gains: Float64Array;
}

export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Added to the hessian of each leaf. */
  readonly ridge: number;
  /** Least hessian of a child. */
  readonly leastHessian: number;
  /** Share of the features looked at by a tree. */
  readonly featureShare: number;
  readonly seed: number;
}

export interface Forest {
  readonly base: number;
  readonly trees: readonly Tree[];
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly cut: number;
}

const NO_SPLIT: Split = { gain: 0, feature: -1, cut: 0 };

/** A small generator of even numbers in [0, 1) (mulberry32). */
function randomizer(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function boost(samples: Samples, options: BoostOptions): Forest {
  const base = baseLogOdds(samples);
  const scores = new Float64Array(samples.labels.length).fill(base);
  const random = randomizer(options.seed);
  const trees: Tree[] = [];
  const growing = new Growing(samples, options);
  for (let index = 0; index < options.trees; index += 1) {
    const features = samples.columns.map((_, at) => at).filter(() => random() < options.featureShare);
    trees.push(growing.grow(scores, features));
  }
  return { base, trees };
}

function baseLogOdds({ labels, weights }: Samples): number {
  let [kept, all] = [1e-6, 2e-6];
  for (let row = 0; row < labels.length; row += 1) {
    kept += (labels[row] ?? 0) * (weights[row] ?? 0);
    all += weights[row] ?? 0;
  }
  return Math.log(kept / (all - kept));
}

/** The state of growing one tree after another over the same samples. */
class Growing {
  private readonly gradients: Float64Array;
  private readonly hessians: Float64Array;
  private readonly nodes: Uint8Array;
  private readonly histogram: Float64Array;

  private readonly samples: Samples;
  private readonly options: BoostOptions;

  constructor(samples: Samples, options: BoostOptions) {
    this.samples = samples;
    this.options = options;
    const rows = samples.labels.length;
    this.gradients = new Float64Array(rows);
    this.hessians = new Float64Array(rows);
    this.nodes = new Uint8Array(rows);
    this.histogram = new Float64Array(2 ** options.depth * samples.bins * 2);
  }

  /** Grows a tree level by level on the gradients of `scores`, and adds its values to them. */
  grow(scores: Float64Array, features: readonly number[]): Tree {
    this.takeGradients(scores);
    this.nodes.fill(0);
    const inner = 2 ** this.options.depth - 1;
    const tree = {
      features: new Int16Array(inner).fill(-1),
      cuts: new Uint8Array(inner),
      leaves: new Float64Array(inner + 1),
      gains: new Float64Array(inner),
    };
    for (let level = 0; level < this.options.depth; level += 1) {
      const splits = this.bestSplits(level, features);
      splits.forEach((split, node) => {
        tree.features[2 ** level - 1 + node] = split.feature;
        tree.cuts[2 ** level - 1 + node] = split.cut;
        tree.gains[2 ** level - 1 + node] = split.gain;
      });
      this.move(splits);
    }
    this.fillLeaves(tree.leaves);
    for (let row = 0; row < scores.length; row += 1)
      scores[row] = (scores[row] ?? 0) + (tree.leaves[this.nodes[row] ?? 0] ?? 0);
    return tree;
  }

  private takeGradients(scores: Float64Array): void {
    const { labels, weights } = this.samples;
    for (let row = 0; row < scores.length; row += 1) {
      const probability = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      const weight = weights[row] ?? 0;
      this.gradients[row] = weight * ((labels[row] ?? 0) - probability);
      this.hessians[row] = weight * probability * (1 - probability);
    }
  }

  private bestSplits(level: number, features: readonly number[]): Split[] {
    const best: Split[] = Array.from({ length: 2 ** level }, () => NO_SPLIT);
    for (const feature of features) {
      this.fillHistogram(feature);
      for (let node = 0; node < best.length; node += 1) {
        const split = this.bestCut(node, feature);
        if (split.gain > (best[node]?.gain ?? 0)) best[node] = split;
      }
    }
    return best;
  }

  private fillHistogram(feature: number): void {
    const { gradients, hessians, nodes, histogram } = this;
    const { bins } = this.samples;
    const column = this.samples.columns[feature] ?? new Uint8Array();
    histogram.fill(0);
    for (let row = 0; row < column.length; row += 1) {
      const at = ((nodes[row] ?? 0) * bins + (column[row] ?? 0)) * 2;
      histogram[at] = (histogram[at] ?? 0) + (gradients[row] ?? 0);
      histogram[at + 1] = (histogram[at + 1] ?? 0) + (hessians[row] ?? 0);
    }
  }

  private bestCut(node: number, feature: number): Split {
    const { histogram, options } = this;
    const { bins } = this.samples;
    const start = node * bins * 2;
    let [gradients, hessians] = [0, 0];
    for (let bin = 0; bin < bins; bin += 1) {
      gradients += histogram[start + bin * 2] ?? 0;
      hessians += histogram[start + bin * 2 + 1] ?? 0;
    }
    const gainOf = (gradient: number, hessian: number): number =>
      (gradient * gradient) / (hessian + options.ridge);
    const whole = gainOf(gradients, hessians);
    let best = NO_SPLIT;
    let [left, leftHessian] = [0, 0];
    for (let cut = 0; cut < bins - 1; cut += 1) {
      left += histogram[start + cut * 2] ?? 0;
      leftHessian += histogram[start + cut * 2 + 1] ?? 0;
      if (leftHessian < options.leastHessian || hessians - leftHessian < options.leastHessian) continue;
      const gain = gainOf(left, leftHessian) + gainOf(gradients - left, hessians - leftHessian) - whole;
      if (gain > best.gain) best = { gain, feature, cut };
    }
    return best;
  }

  private move(splits: readonly Split[]): void {
    const { nodes } = this;
    const columns = splits.map((split) => this.samples.columns[split.feature] ?? null);
    for (let row = 0; row < nodes.length; row += 1) {
      const node = nodes[row] ?? 0;
      const column = columns[node];
      const right = column && (column[row] ?? 0) > (splits[node]?.cut ?? 0) ? 1 : 0;
      nodes[row] = node * 2 + right;
    }
  }

  private fillLeaves(leaves: Float64Array): void {
    const hessians = new Float64Array(leaves.length).fill(this.options.ridge);
    for (let row = 0; row < this.nodes.length; row += 1) {
      const leaf = this.nodes[row] ?? 0;
      leaves[leaf] = (leaves[leaf] ?? 0) + (this.gradients[row] ?? 0);
      hessians[leaf] = (hessians[leaf] ?? 0) + (this.hessians[row] ?? 0);
    }
    for (let leaf = 0; leaf < leaves.length; leaf += 1)
      leaves[leaf] = (this.options.rate * (leaves[leaf] ?? 0)) / (hessians[leaf] ?? 1);
  }
}
