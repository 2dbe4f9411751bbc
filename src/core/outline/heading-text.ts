import { letterPattern } from '../language/letter-pattern';

/** Signs of a permalink at the end; "F#" and "C#" are names. */
const PERMALINK = letterPattern(String.raw`(?<!(?:^|\s)\p{Lu})(?:[#¶§⌗∞⚓🔗\u200B\s]|\uFE0F){1,8}$`);
/** The address of a permalink, written out: "The lamp room#lamp-room". */
const WRITTEN_PERMALINK = letterPattern(String.raw`(\p{Ll})#[a-z][\w-]*$`);

const WORD = letterPattern(String.raw`[\p{L}\p{N}]`);

/** Any of the signs below; most headings have none. 🔗 is two code units. */
const SIGN = /[#¶§⌗∞⚓:：\u200B\ud83d]|\uFE0F/;

/** A heading's words on one line, without what a page sets around them: permalink signs and a last colon. */
export function headingText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (!SIGN.test(line)) return line;
  const named = line.replace(WRITTEN_PERMALINK(line), '$1');
  return named.replace(PERMALINK(named), '').replace(/^[#¶🔗] | ?[:：]$/gu, '');
}

/** Whether a text has a letter or a digit. */
export function hasWords(text: string): boolean {
  return WORD(text).test(text);
}
