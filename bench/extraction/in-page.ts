/** Bundled and evaluated in every page of a Chromium run. */
import { blockText, type Extracted } from './block-text';
import { runEngine, workOf, type Engine } from './engines';

export interface PageBench {
  /** What an engine takes from the page. */
  extract: (engine: Engine, url: string) => Extracted;
  /** The page's own headings. */
  headings: () => readonly string[];
  /** Milliseconds: one pass over the page's nodes, then every engine; the best of three after a first run. */
  time: (engines: readonly Engine[], url: string) => Timing;
}

export interface Timing {
  readonly floor: number;
  readonly engines: Readonly<Record<string, number>>;
}

const ROUNDS = 3;

let sink = 0;

/** The least that reading a page can cost: every node is met, every text's length is read. */
function floorPass(): void {
  const walker = document.createTreeWalker(document);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode())
    if (node.nodeType === Node.TEXT_NODE) sink += node.nodeValue?.length ?? 0;
}

/** Best of three after a first run, in milliseconds. A throw costs what it cost. */
function best(task: () => void): number {
  let shortest = Infinity;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const start = performance.now();
    try {
      task();
    } catch {
      // The time it took to fail is the engine's time on this page.
    }
    if (round > 0) shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

const bench: PageBench = {
  extract: (engine, url) =>
    runEngine(engine, document, {
      url,
      parse: (markup) => new DOMParser().parseFromString(markup, 'text/html'),
    }),
  headings: () => blockText(document.documentElement).headings,
  time: (engines, url) => ({
    floor: best(floorPass),
    engines: Object.fromEntries(
      engines.map((engine) => [engine, best(() => void (sink += workOf(engine, document, url)))]),
    ),
  }),
};

// The one name that the runner looks for in the page.
Object.assign(globalThis, { precisBench: bench });
