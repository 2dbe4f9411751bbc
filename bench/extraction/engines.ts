import { articleText } from '../../src/core/article-text';
import { extract } from '../../src/core/extract/extract';
import type { Extracted } from './block-text';
import { defuddle, PEERS, readability, runPeer, type PeerOptions } from './peers';

export const ENGINES = ['precis', ...PEERS] as const;
export type Engine = (typeof ENGINES)[number];

/** What an engine takes from a document, which stays as it is. */
export function runEngine(engine: Engine, document: Document, options: PeerOptions): Extracted {
  return engine === 'precis' ? precis(document, options.url) : runPeer(engine, document, options);
}

function precis(document: Document, url: string): Extracted {
  const result = extract(document, { url });
  if (!result.ok) return { text: '', headings: [] };
  const { blocks } = result.value;
  return {
    text: articleText(result.value),
    headings: blocks.filter((block) => block.kind === 'heading').map((block) => block.text),
  };
}

/** All that an engine does for a page, nothing after it. Returns the size of what it found. */
export function workOf(engine: Engine, document: Document, url: string): number {
  switch (engine) {
    case 'precis':
      return JSON.stringify(extract(document, { url })).length;
    case 'readability':
      return readability(document)?.childNodes.length ?? 0;
    case 'defuddle':
      return defuddle(document, url).length;
    default:
      return engine satisfies never;
  }
}
