import type { Span } from '../../model';
import { isDigit, isLetter, isOneOf, isSpace } from '../characters';

/** Code units. A longer passage between quotation marks or brackets is prose of its own and is divided. */
const LONGEST_ENCLOSURE = 600;

/** Open marks looked at for a closing one. Prose nests two or three deep; more is an attack on the running time. */
const DEEPEST = 8;

/** Marks that open, each with those that close it. */
function closers(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((marks) => [marks.charAt(0), marks.slice(1)]));
}

const BRACKETS = closers('() [] {} «» ‹› 「」 『』 （） 【】 《》 〈〉');
/** Their partner depends on the language: German “ closes what English “ opens. */
const QUOTATION_MARKS = closers(`“”„ ””“„ „“” ‘’ ‚‘’ »« "" ''`);

const MARK = /[()[\]{}«»‹›「」『』（）【】《》〈〉“”„‘’‚"'\n]/g;
/** What may open a passage; a straight apostrophe does not within a word. */
const MAY_OPEN = /[([{«»‹「『（【《〈“”„‘‚"]|(?<![A-Za-z])'/;

const BEFORE_OPENING = '([{«„“—–-:,';

interface Open {
  readonly mark: string;
  readonly at: number;
}

function opens(text: string, at: number): boolean {
  const start = at === 0 || isSpace(text[at - 1]) || isOneOf(BEFORE_OPENING, text[at - 1]);
  return start && at + 1 < text.length && !isSpace(text[at + 1]);
}

/** An apostrophe closes a quotation only after punctuation: elsewhere it belongs to a word. */
function closesWord(text: string, at: number): boolean {
  const next = text[at + 1];
  return isOneOf('.,!?…:;', text[at - 1]) && !isLetter(next) && !isDigit(next);
}

/** Finds the latest open mark that `mark` closes, and forgets those opened after it. */
function close(stack: Open[], mark: string): Open | null {
  for (let depth = stack.length - 1; depth >= Math.max(0, stack.length - DEEPEST); depth -= 1) {
    const open = stack[depth];
    if (!open) continue;
    if ((BRACKETS.get(open.mark) ?? QUOTATION_MARKS.get(open.mark))?.includes(mark)) {
      stack.length = depth;
      return open;
    }
  }
  return null;
}

function passages(text: string): Span[] {
  const found: Span[] = [];
  let stack: Open[] = [];
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const mark = match[0];
    const at = match.index;
    if (mark === '\n') {
      stack = [];
      continue;
    }
    // Hebrew writes acronyms with one: ד"ר.
    if (mark === '"' && isLetter(text[at - 1]) && isLetter(text[at + 1])) continue;
    const opening = opens(text, at);
    const apostrophe = mark === "'" || mark === '’';
    const closing = apostrophe ? closesWord(text, at) : mark !== '"' || !opening;
    const open = closing ? close(stack, mark) : null;
    if (open) {
      if (at - open.at <= LONGEST_ENCLOSURE) found.push({ start: open.at + 1, end: at });
    } else if (BRACKETS.has(mark) || (QUOTATION_MARKS.has(mark) && opening)) {
      stack.push({ mark, at });
      if (stack.length > DEEPEST * 2) stack = stack.slice(-DEEPEST);
    }
  }
  return found;
}

/**
 * Which code units stand between matched quotation marks or brackets: 1 inside, 0 outside, the marks themselves
 * outside. An unmatched mark, a line break and a passage of more than 600 code units enclose nothing. `null` where
 * nothing is enclosed.
 */
export function enclosed(text: string): Uint8Array | null {
  if (!MAY_OPEN.test(text)) return null;
  const inside = new Uint8Array(text.length + 1);
  for (const { start, end } of passages(text)) inside.fill(1, start, end);
  return inside;
}
