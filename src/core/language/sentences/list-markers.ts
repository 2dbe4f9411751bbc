import { isOneOf, isSpace } from '../characters';

interface Marker {
  readonly at: number;
  /** `1.)`, `1)`, `1.`, `a.`, `a)`: what follows the number. */
  readonly style: string;
  readonly letter: boolean;
  readonly value: number;
}

const MARKER = /(?:^|\s)(?:(?:(\d{1,3})|([a-z]))(\.\)|\)|\.)(?=\s\S)|([•⁃▪◦‣·]))/g;
const BULLETS = '•⁃▪◦‣·';

const LETTER_A = 'a'.charCodeAt(0);

function markerOf(match: RegExpExecArray): Marker {
  const [matched, digits, letter, punctuation, bullet] = match;
  const at = match.index + (isSpace(matched[0]) ? 1 : 0);
  if (bullet !== undefined) return { at, style: bullet, letter: false, value: 0 };
  return {
    at,
    style: punctuation ?? '',
    letter: letter !== undefined,
    value: letter === undefined ? Number(digits) : letter.charCodeAt(0) - LETTER_A + 1,
  };
}

const TERMINATED = /(?:^|[.!?:;…。"”»’')\]])\s*$/;

/** Whether a list may start here: at the start of the text or line, or after a stop or colon. */
function mayStart(text: string, marker: Marker): boolean {
  const before = text.slice(Math.max(0, marker.at - 20), marker.at);
  return marker.at === 0 || /\n\s*$/.test(before) || (before.trim() !== '' && TERMINATED.test(before));
}

function follows(previous: Marker, marker: Marker): boolean {
  return (
    marker.style === previous.style &&
    marker.letter === previous.letter &&
    (marker.value === previous.value + 1 || isOneOf(BULLETS, marker.style))
  );
}

/**
 * Where the items of enumerations inside a line start, in order: "1. The first item 2. The second item". A series needs two
 * consecutive markers of one style, and the first must stand where a sentence could start, so that "between 1) and
 * 2)" in running prose is left alone.
 */
export function listItemStarts(text: string): readonly number[] {
  const starts: number[] = [];
  let open: Marker | null = null;
  let series = false;
  MARKER.lastIndex = 0;
  for (let match = MARKER.exec(text); match; match = MARKER.exec(text)) {
    const marker = markerOf(match);
    if (open && follows(open, marker)) {
      if (starts.at(-1) !== open.at) starts.push(open.at);
      starts.push(marker.at);
      open = marker;
      series = true;
    } else if (mayStart(text, marker) || (series && marker.value <= 1)) {
      open = marker;
    }
  }
  return starts;
}
