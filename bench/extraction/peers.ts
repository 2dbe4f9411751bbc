import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { blockText, type Extracted } from './block-text';

export const PEERS = ['readability', 'defuddle'] as const;
export type Peer = (typeof PEERS)[number];

/** Gives a document with the markup as its body. */
export type ParseFragment = (markup: string) => Document;

const NOTHING: Extracted = { text: '', headings: [] };

export interface PeerOptions {
  readonly url: string;
  readonly parse: ParseFragment;
}

/** Runs another extractor on a document, which stays as it is. A throw counts as nothing found. */
export function runPeer(peer: Peer, document: Document, { url, parse }: PeerOptions): Extracted {
  // Defuddle reports every flaw of a page's structured data.
  console.error = () => undefined;
  try {
    if (peer === 'readability') {
      const root = readability(document);
      return root ? blockText(root) : NOTHING;
    }
    return blockText(parse(defuddle(document, url)).documentElement);
  } catch {
    // The pages are as the web has them; an engine that fails on one has found nothing there.
    return NOTHING;
  }
}

/** Readability changes the document that it reads, so that a clone is part of its work. */
export function readability(document: Document): Node | null {
  const clone = document.cloneNode(true);
  if (!isDocument(clone)) return null;
  return new Readability<Node>(clone, { serializer: (node) => node }).parse()?.content ?? null;
}

export function defuddle(document: Document, url: string): string {
  return new Defuddle(document, { url }).parse().content;
}

function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}
