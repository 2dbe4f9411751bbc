import { parseHTML } from 'linkedom';

/** A document outside the browser. On some malformed pages its `body` is empty and the root element holds the text. */
export function parseDocument(html: string): Document {
  return parseHTML(html).document;
}
