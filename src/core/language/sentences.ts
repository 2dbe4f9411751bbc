import type { Span } from '../model';
import { isSpace } from './characters';
import { primaryLanguage } from './primary-language';
import { endsAt } from './sentences/ends-at';
import { enclosed } from './sentences/enclosures';
import { endsAtLineBreak } from './sentences/line-break';
import { listItemStarts } from './sentences/list-markers';
import type { Place } from './sentences/place';
import { closeOf, nextOf, runEnd, stopsOf } from './sentences/stops';

/** Collects spans whose ends are trimmed of white space; an empty stretch gives none. */
class Spans {
  readonly list: Span[] = [];
  from = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.from = nextOf(text, 0);
  }

  /** Ends the sentence that is open at `at`; the next one starts at the next character that is not white space. */
  cut(at: number): void {
    let end = at;
    while (end > this.from && isSpace(this.#text[end - 1])) end -= 1;
    if (end > this.from) this.list.push({ start: this.from, end });
    this.from = nextOf(this.#text, Math.max(at, this.from));
  }
}

function placeOf(text: string, lang: string, match: { from: number; start: number }): Place {
  const end = runEnd(text, match.start);
  const close = closeOf(text, end);
  return { text, lang, from: match.from, start: match.start, end, close, next: nextOf(text, close) };
}

/**
 * The sentences of a text: spans in order that start and end on a character that is not white space and together hold
 * every such character once. Works on stops, quotation marks, brackets, list markers and forced line breaks, with
 * tables of abbreviations by language; linear in the text. `lang`: a BCP 47 tag.
 */
export function sentences(text: string, lang: string): Span[] {
  const primary = primaryLanguage(lang);
  const spans = new Spans(text);
  const inside = enclosed(text);
  const items = listItemStarts(text);
  const pattern = stopsOf(text, primary);
  let nextItem = 0;
  const cutItems = (upTo: number): void => {
    for (; (items[nextItem] ?? Infinity) <= upTo; nextItem += 1) spans.cut(items[nextItem] ?? 0);
  };
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    cutItems(match.index);
    if (match[0] === '\n') {
      if (endsAtLineBreak({ text, lang: primary, from: spans.from, at: match.index })) spans.cut(match.index);
      continue;
    }
    const place = placeOf(text, primary, { from: spans.from, start: match.index });
    pattern.lastIndex = Math.max(place.end, match.index + 1);
    const cut = endsAt(place);
    if (cut !== null && inside?.[cut] !== 1) spans.cut(cut);
  }
  cutItems(text.length);
  spans.cut(text.length);
  return spans.list;
}
