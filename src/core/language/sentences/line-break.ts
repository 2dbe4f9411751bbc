import { functionWords } from '../function-words';
import { isLower, tokenBefore, wordAt, wordStart } from './place';

/** Words. A shorter line is an item of a list, a verse or an address, not running prose. */
const SHORTEST_PROSE_LINE = 3;

/** Japanese particles and commas: a line that ends on one runs on. */
const RUNS_ON_JAPANESE = /[のはがをにへや、]\s*$/u;

function wordsOfLine(text: string, from: number, end: number): number {
  const line = text.slice(Math.max(from, text.lastIndexOf('\n', end - 1) + 1, end - 200), end).trim();
  return line === '' ? 0 : line.split(/\s+/).length;
}

interface LineBreak {
  readonly text: string;
  /** Primary subtag of the language. */
  readonly lang: string;
  /** Where the sentence starts that may end here. */
  readonly from: number;
  /** The line break. */
  readonly at: number;
}

/**
 * Whether a forced line break at `at` ends a sentence. It does, unless the line before is prose that stops mid-sentence
 * (three words or more, no stop) and the next line goes on in lower case, or the line ends on a function word.
 */
export function endsAtLineBreak(line: LineBreak): boolean {
  const { text, lang, from, at } = line;
  let end = at;
  while (end > from && /\s/.test(text[end - 1] ?? '')) end -= 1;
  let next = at;
  let breaks = 0;
  while (next < text.length && /\s/.test(text[next] ?? '')) {
    if (text[next] === '\n') breaks += 1;
    next += 1;
  }
  if (breaks > 1 || next === text.length) return true;
  if (RUNS_ON_JAPANESE.test(text.slice(Math.max(from, end - 2), end))) return false;
  if (/[.!?…:;。！？]$/u.test(tokenBefore(text, end) || (text[end - 1] ?? ''))) return true;
  if (/^[.,;:!?]/.test(text[next] ?? '')) return false;
  if (functionWords(lang).has(tokenBefore(text, end, from))) return false;
  const runsOn = isLower(wordAt(text, wordStart(text, next))) || text[next] === '(';
  return !(runsOn && wordsOfLine(text, from, end) >= SHORTEST_PROSE_LINE);
}
