import { letterPattern } from '../letter-pattern';
import { isOneOf } from '../characters';
import { endsAtFullStop } from './full-stop';
import { endsWithoutSpace } from './no-space';
import { isLower, isUpper, tokenBefore, wordAt, wordStart } from './place';
import type { Place } from './place';
import { goesOnAfterQuotation, speakerFollows } from './quotation';

/** Stops that need no white space after them. */
const FULL_WIDTH = /[。．｡！？।॥፧።។၊။۔؟]/u;
const GOES_ON = ',;:，、；：,';

/** "She works at Yahoo! in the accounting department." */
function namedWithMark(place: Place): boolean {
  const token = tokenBefore(place.text, place.start);
  return isUpper(token) && place.start - token.length > place.from;
}

function endsAtMark(place: Place, word: string): boolean {
  const { text, next, end, close } = place;
  if (!isLower(word)) return true;
  if (close > end || isOneOf('-–—(', text[next])) return false;
  return !(text[end - 1] === '!' && namedWithMark(place));
}

function endsAtEllipsis(place: Place, word: string): boolean {
  const { text, close, next, lang } = place;
  if (next === close && !CASELESS(word).test(word)) return false;
  return !isLower(word) && !(lang === 'en' && /^I(?:['’]|$)/.test(word)) && text[next] !== ',';
}

/** "compounds. . . . The": the sentence ends at its own full stop, the ellipsis opens the next. */
const STOP_BEFORE_ELLIPSIS = /^\. \. \. \.$/;

/** "1.", "1.)", "• 9.", "(a)", "Q.": the number or letter of an item is no sentence. */
const CASELESS = letterPattern(String.raw`\p{Lo}`);
const ITEM_MARKER = letterPattern(String.raw`^[•⁃▪◦‣·*-]?\s*[([]?(?:\d{1,3}|\p{L})$`);

function isItemMarker({ text, from, start }: Place): boolean {
  if (start - from > 8) return false;
  const before = text.slice(from, start);
  return ITEM_MARKER(before).test(before);
}

/** Code units. A reference or remark in brackets that belongs to the sentence before is short. */
const LONGEST_REMARK = 80;

/** A bracket after the stop still belongs to the sentence when a stop follows it, `" (Smith 55).`, or it goes on in it. */
function bracketBelongs({ text, next, end, close }: Place): boolean {
  if (text[next] !== '(') return false;
  if (/^\((?:which|who|where|and|or|but)\b/i.test(text.slice(next, next + 8))) return true;
  if (close === end) return false;
  const after = text.indexOf(')', next);
  return after !== -1 && after - next <= LONGEST_REMARK && /[.,;:!?]/.test(text[after + 1] ?? '');
}

/** Where the sentence ends that may end at this place: after the run, or after its closing marks. `null`: it goes on. */
export function endsAt(place: Place): number | null {
  const { text, start, end, close, next } = place;
  if (next >= text.length) return null;
  const run = text.slice(start, Math.min(end, start + 8));
  const point = run === '.';
  const spaced = next > close;
  if (!point && FULL_WIDTH.test(run)) return close > end && goesOnAfterQuotation(place) ? null : close;
  if (isOneOf(GOES_ON, text[next])) return null;
  if (bracketBelongs(place) || isItemMarker(place)) return null;
  const word = wordAt(text, wordStart(text, next));
  if (!point && /^(?:\.{2,}|\. \.|…)/.test(run)) {
    if (STOP_BEFORE_ELLIPSIS.test(run) && isUpper(word) && /\S/.test(text[start - 1] ?? ' '))
      return start + 1;
    return endsAtEllipsis(place, word) ? close : null;
  }
  if (!spaced) return point || /[!?]/.test(run) ? (endsWithoutSpace(place) ? close : null) : close;
  if (point) return endsAtFullStop(place) && !speakerFollows(place) ? close : null;
  return endsAtMark(place, word) && !speakerFollows(place) ? close : null;
}
