import { extract } from '../../src/core/extract/extract';
import { outline } from '../../src/core/outline/outline';
import { fold } from '../extraction/score';
import { parseDocument } from '../extraction/outside-browser';
import { runPeer, type Peer } from '../extraction/peers';
import type { FoundHeading } from './score';

/** What finds the headings of a page, given its markup. */
export type HeadingEngine = (html: string, url: string) => FoundHeading[];

export const ours: HeadingEngine = (html, url) => {
  const result = extract(parseDocument(html), { url });
  if (!result.ok) return [];
  const article = result.value;
  return outline(article).flatMap(({ heading, from, to }) => {
    if (heading === null) return [];
    const body = article.blocks.slice(from + 1, to).map((block) => block.text);
    return [{ text: heading, body: body.join('\n') }];
  });
};

function parseFragment(markup: string): Document {
  return parseDocument(`<html><body>${markup}</body></html>`);
}

/** A peer's headings are the heading elements of its result; their text is what follows in its lines. */
export function peer(name: Peer): HeadingEngine {
  return (html, url) => {
    const { text, headings } = runPeer(name, parseDocument(html), { url, parse: parseFragment });
    const lines = text.split('\n');
    let at = 0;
    return headings.map((heading) => {
      const line = lines.findIndex((candidate, index) => index >= at && fold(candidate) === fold(heading));
      at = line < 0 ? at : line + 1;
      return { text: heading, body: lines.slice(at).join('\n') };
    });
  };
}
