import { derived } from '../table';

/** Stops of every script (Unicode's Sentence_Terminal), ellipses and forced line breaks. */
const GENERAL = /[.…\n\p{Sentence_Terminal}]/gu;

/** A global expression that finds the stops of a language; the caller sets its `lastIndex`. */
export const stopsOf = derived(({ stops }) =>
  stops ? new RegExp(`${GENERAL.source}|${stops}`, 'gu') : GENERAL,
);

const STOP_IN_RUN = /[.…!?‼‽⁇⁈⁉！？。．｡؟]/u;

const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);

/** The end of the run of stops at `start`; the points of a spaced ellipsis (". . .") are one run. */
export function runEnd(text: string, start: number): number {
  const first = text.codePointAt(start) ?? 0;
  let end = start + (first > 0xffff ? 2 : 1);
  for (;;) {
    if (STOP_IN_RUN.test(text[end] ?? '')) end += 1;
    else if (
      text[end] === ' ' &&
      text[end + 1] === '.' &&
      text[end - 1] === '.' &&
      !/[.\d\p{L}]/u.test(text[end + 2] ?? '')
    )
      end += 2;
    else return end;
  }
}

const CLOSER = /["'”’“»«)\]}›〉》」』】）］｝]/;

/** Marks of notes that touch a stop: "[1][2]", "[citation needed]", or a raised number, as in "a return.1 If". */
const NOTES = /(?:\[[^\][]{1,20}\])+|(?<=\p{Ll}{2}[.!?]["”]?)\d{1,2}(?=\s+\p{Lu})/uy;

/** After the closing marks and marks of notes that touch the run of stops at `end`. */
export function closeOf(text: string, end: number): number {
  let close = end;
  while (CLOSER.test(text[close] ?? '')) close += 1;
  NOTES.lastIndex = close;
  return close + (NOTES.exec(text)?.[0].length ?? 0);
}

/** The next character at or after `at` that is not white space. */
export function nextOf(text: string, at: number): number {
  let next = at;
  while (isSpace(text[next])) next += 1;
  return next;
}
