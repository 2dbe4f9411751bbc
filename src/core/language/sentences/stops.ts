import { letterPattern } from '../letter-pattern';
import { isDigit, isLetter, isOneOf, isSpace } from '../characters';
import { derived } from '../table';

/** Stops of every script (Unicode's Sentence_Terminal), ellipses and forced line breaks. */
const GENERAL = String.raw`[.…\n\p{Sentence_Terminal}]`;
const general = letterPattern(GENERAL, 'g');

const own = derived(({ stops }) => (stops ? letterPattern(`${GENERAL}|${stops}`, 'g') : null));

/** A global expression that finds the stops of a text in its language; the caller sets its `lastIndex`. */
export function stopsOf(text: string, primary: string): RegExp {
  return (own(primary) ?? general)(text);
}

const STOPS_IN_RUN = '.…!?‼‽⁇⁈⁉！？。．｡؟';

/** Whether the points of a spaced ellipsis go on at `at`: ". . .". */
function ellipsisGoesOn(text: string, at: number): boolean {
  if (text[at] !== ' ' || text[at + 1] !== '.' || text[at - 1] !== '.') return false;
  const after = text[at + 2];
  return after !== '.' && !isLetter(after) && !isDigit(after);
}

/** The end of the run of stops at `start`; the points of a spaced ellipsis (". . .") are one run. */
export function runEnd(text: string, start: number): number {
  const first = text.codePointAt(start) ?? 0;
  let end = start + (first > 0xffff ? 2 : 1);
  for (;;) {
    if (isOneOf(STOPS_IN_RUN, text[end])) end += 1;
    else if (ellipsisGoesOn(text, end)) end += 2;
    else return end;
  }
}

const CLOSERS = '"\'”’“»«)]}›〉》」』】）］｝';

/** French sets its closing mark off: "Déjà ? » La page". Before a letter the mark opens, as in German. */
const FRENCH_CLOSE = /^\s»(?![^\s.,;:!?)])/;

/** A mark that closes in German opens the next sentence where no space is: "唱歌。“树还能活吗？”". */
function opensNext(text: string, at: number): boolean {
  return text[at] === '“' && isLetter(text[at + 1]);
}

/** Marks of notes that touch a stop: "[1][2]", "[citation needed]", or a raised number, as in "a return.1 If". */
const NOTES = letterPattern(
  String.raw`(?:\[[^\][]{1,20}\])+|(?<=\p{Ll}{2}[.!?]["”]?)\d{1,2}(?=\s+\p{Lu})`,
  'y',
);

/** After the closing marks and marks of notes that touch the run of stops at `end`. */
export function closeOf(text: string, end: number): number {
  let close = end;
  while (isOneOf(CLOSERS, text[close]) && !opensNext(text, close)) close += 1;
  if (FRENCH_CLOSE.test(text.slice(close, close + 3))) close += 2;
  if (text[close] !== '[' && !isDigit(text[close])) return close;
  const notes = NOTES(text);
  notes.lastIndex = close;
  return close + (notes.exec(text)?.[0].length ?? 0);
}

/** The next character at or after `at` that is not white space. */
export function nextOf(text: string, at: number): number {
  let next = at;
  while (isSpace(text[next])) next += 1;
  return next;
}
