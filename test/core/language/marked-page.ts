import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

/** A sentence as its author meant it. */
interface MarkedSentence {
  readonly text: string;
  /** It says nothing without the sentence before. */
  readonly leans: boolean;
}

/** A page whose author marked, by a comment before each, what is the article's. */
export interface MarkedPage {
  /** The page without the marks. */
  readonly html: string;
  /** The article's headings and paragraphs, in order. */
  readonly blocks: readonly string[];
  readonly headings: readonly string[];
  readonly sentences: readonly MarkedSentence[];
  /** The headings of what the page sets round its article. */
  readonly furniture: readonly string[];
}

const FOLDER = new URL('../../fixtures/languages/', import.meta.url);
const MARK = /<!--(sentence|leans|heading)-->/;
const EVERY_MARK = new RegExp(MARK, 'g');

const holder = parseHTML('<html><body></body></html>').document.createElement('p');

function textOf(html: string): string {
  holder.innerHTML = html;
  return holder.textContent.replaceAll(/\s+/g, ' ').trim();
}

/** The marks of an element, each with the text up to the next. */
function markedTexts(html: string): [mark: string, text: string][] {
  const pieces = html.split(MARK).slice(1);
  return pieces.flatMap((mark, at) => (at % 2 === 0 ? [[mark, textOf(pieces[at + 1] ?? '')]] : []));
}

/** Reads `test/fixtures/languages/<name>.html`. */
export function markedPage(name: string): MarkedPage {
  const source = readFileSync(new URL(`${name}.html`, FOLDER), 'utf8');
  const elements = [...parseHTML(source).document.querySelectorAll('h2, h3, h4, p')];
  const marked = elements.filter(({ innerHTML }) => MARK.test(innerHTML));
  const texts = marked.flatMap(({ innerHTML }) => markedTexts(innerHTML));
  return {
    html: source.replaceAll(EVERY_MARK, ''),
    blocks: marked.map(({ innerHTML }) => textOf(innerHTML)),
    headings: texts.filter(([mark]) => mark === 'heading').map(([, text]) => text),
    sentences: texts
      .filter(([mark]) => mark !== 'heading')
      .map(([mark, text]) => ({ text, leans: mark === 'leans' })),
    furniture: elements
      .filter((element) => element.localName !== 'p' && !marked.includes(element))
      .map(({ innerHTML }) => textOf(innerHTML)),
  };
}
