/** Bundled and evaluated in every page of a Chromium run. */
import { blockText, type Extracted } from './block-text';
import { runEngine, workOf, type Engine } from './engines';

export interface PageBench {
  /** What an engine takes from the page. */
  extract: (engine: Engine, url: string) => Extracted;
  /** The page's own headings. */
  headings: () => readonly string[];
  /** Milliseconds: one pass over the page's nodes, the bare tasks, every engine; the best of three after a first run. */
  time: (engines: readonly Engine[], url: string) => Timing;
}

export interface Timing {
  readonly floor: number;
  readonly bare: Readonly<Record<Bare, number>>;
  readonly engines: Readonly<Record<string, number>>;
}

/** What stands beside the engines: less than any of them can do with. */
export type Bare = 'clone' | 'reads' | 'looks';

const ROUNDS = 3;

let sink = 0;

/** The least that reading a page can cost: every node is met, every text's length is read. */
function floorPass(): void {
  const walker = document.createTreeWalker(document);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode())
    if (node.nodeType === Node.TEXT_NODE) sink += node.nodeValue?.length ?? 0;
}

/** What an engine asks of each node, with nothing done about it: its kind, name, class and id, its text or address. */
function readsPass(): void {
  for (let node: Node | null = document; node; node = following(node)) {
    if (node instanceof Element) {
      sink += node.localName.length + node.className.length + node.id.length;
      if (node.localName === 'a') sink += node.getAttribute('href')?.length ?? 0;
    } else if (node.nodeType === Node.TEXT_NODE) sink += node.nodeValue?.length ?? 0;
  }
}

/** The node after one in the order of the page. */
function following(node: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at && !at.nextSibling) at = at.parentNode;
  return at?.nextSibling ?? null;
}

/** Whether each paragraph is shown, as far as one look at its style and one at its place tell. */
function looksPass(): void {
  for (const paragraph of document.querySelectorAll('p')) {
    sink += getComputedStyle(paragraph).opacity.length + paragraph.getBoundingClientRect().width;
  }
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
    bare: {
      clone: best(() => void (sink += document.cloneNode(true).childNodes.length)),
      reads: best(readsPass),
      looks: best(looksPass),
    },
    engines: Object.fromEntries(
      engines.map((engine) => [engine, best(() => void (sink += workOf(engine, document, url)))]),
    ),
  }),
};

// The one name that the runner looks for in the page.
Object.assign(globalThis, { precisBench: bench });
