import { isOneOf } from '../characters';
import { derived } from '../table';
import { isUpper, wordAt } from './place';
import type { Place } from './place';

const speechVerbs = derived((table): ReadonlySet<string> => new Set(table.speechVerbs?.split(' ')));

/** Words of a speaker's name before the verb. */
const LONGEST_NAME = 3;

const QUOTATION_MARKS = '"\'”’“»«';

/** Code units. A speaker and the verb, where no space parts them. */
const LONGEST_CLAUSE = 16;

const afterQuotations = derived(
  ({ afterQuotation }) => new RegExp(`^(?:[、，,]|${afterQuotation ?? '(?!)'})`),
);

/** Whether the sentence goes on right after a quotation in it that ended in a stop: 「雨だ。」と言った。 */
export function goesOnAfterQuotation({ text, lang, next }: Place): boolean {
  return afterQuotations(lang).test(text.slice(next, next + LONGEST_CLAUSE));
}

/** Whether the speaker's clause follows a quotation that ended in a stop: "Really?" Jane Roe asked. */
export function speakerFollows(place: Place): boolean {
  const { text, lang, end, next } = place;
  if (!isOneOf(QUOTATION_MARKS, text[end])) return false;
  const known = speechVerbs(lang);
  let at = next;
  for (let index = 0; index <= LONGEST_NAME; index += 1) {
    const word = wordAt(text, at);
    if (known.has(word)) return true;
    if (!isUpper(word) || text[at + word.length] !== ' ') return false;
    at += word.length + 1;
  }
  return false;
}
