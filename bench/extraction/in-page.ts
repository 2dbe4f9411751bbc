/** Bundled and evaluated in every page of a Chromium run. */
import { blockText, type Extracted } from './block-text';
import { defuddle, PEERS, readability, runPeer, type Peer } from './peers';

export type Engine = Peer;

export interface PageBench {
  /** What an engine takes from the page. */
  extract: (engine: Engine, url: string) => Extracted;
  /** The page's own headings. */
  headings: () => readonly string[];
  /** Milliseconds: one pass over the page's text, then every engine; the best of three after a first run. */
  time: (engines: readonly Engine[], url: string) => Timing;
}

export interface Timing {
  readonly floor: number;
  readonly engines: Readonly<Record<string, number>>;
}

/** Runs in one reading of the clock, so that its resolution does not matter. */
const FLOOR_RUNS = 20;
const ROUNDS = 3;

let sink = 0;

function floorPass(): void {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) sink += walker.currentNode.nodeValue?.length ?? 0;
}

function run(engine: Engine, url: string): number {
  switch (engine) {
    case 'readability':
      return readability(document)?.childNodes.length ?? 0;
    case 'defuddle':
      return defuddle(document, url).length;
    default:
      return engine satisfies never;
  }
}

/** Best of three, in milliseconds a run. A throw costs what it cost. */
function best(task: () => void, runs: number): number {
  let shortest = Infinity;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const start = performance.now();
    for (let index = 0; index < runs; index += 1) {
      try {
        task();
      } catch {
        // The time it took to fail is the engine's time on this page.
      }
    }
    if (round > 0) shortest = Math.min(shortest, (performance.now() - start) / runs);
  }
  return shortest;
}

const bench: PageBench = {
  extract: (engine, url) =>
    runPeer(engine, document, {
      url,
      parse: (markup) => new DOMParser().parseFromString(markup, 'text/html'),
    }),
  headings: () => blockText(document.documentElement).headings,
  time: (engines, url) => ({
    floor: best(floorPass, FLOOR_RUNS),
    engines: Object.fromEntries(
      engines.map((engine) => [engine, best(() => void (sink += run(engine, url)), 1)]),
    ),
  }),
};

// The one name that the runner looks for in the page.
Object.assign(globalThis, { precisBench: bench, precisPeers: PEERS });
