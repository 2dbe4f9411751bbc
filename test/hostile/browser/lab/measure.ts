import { extract } from '../../../../src/core/extract/extract';
import { outline } from '../../../../src/core/outline/outline';
import { summarize } from '../../../../src/core/summarize/summarize';
import { SERIES } from '../../series';

/** Milliseconds, the best of some runs. */
export interface Measured {
  readonly nodes: number;
  /** One pass over the page that reads the length of every text. */
  readonly floor: number;
  readonly extract: number;
  readonly summarize: number;
  readonly partial: string | null;
  readonly ok: boolean;
}

const RUNS = 3;

function best(run: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function pass(document: Document): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let nodes = 0;
  let length = 0;
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    nodes += 1;
    if (node.nodeType === Node.TEXT_NODE) length += node.nodeValue?.length ?? 0;
  }
  return nodes + Math.min(0, length);
}

/** Runs in a page of the web: lays out a page of a series and measures the steps on it. */
function measure(name: string, size: number): Measured {
  const series = SERIES.find((candidate) => candidate.name === name);
  if (!series) throw new Error(`no series ${name}`);
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  document.body.replaceChildren(frame);
  const inner = frame.contentDocument;
  if (!inner) throw new Error('the frame has no document');
  inner.open();
  inner.write(series.page(size));
  inner.close();
  frame.getBoundingClientRect();
  const read = () => extract(inner, { url: 'https://mill.example/' });
  const result = read();
  const measured = {
    nodes: pass(inner),
    floor: best(() => pass(inner)),
    extract: best(() => JSON.stringify(read())),
    summarize: result.ok ? best(() => summarize(result.value, outline(result.value))) : 0,
    partial: result.ok ? result.value.partial : null,
    ok: result.ok,
  };
  document.body.replaceChildren();
  return measured;
}

Object.assign(globalThis, { measure });
