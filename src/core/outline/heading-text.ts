/** Signs of a permalink at the end; "F#" and "C#" are names. */
const PERMALINK = /(?<!(?:^|\s)\p{Lu})(?:[#¶§⌗∞⚓🔗\u200B\s]|\uFE0F){1,8}$/u;
/** The address of a permalink, written out: "The lamp room#lamp-room". */
const WRITTEN_PERMALINK = /(\p{Ll})#[a-z][\w-]*$/u;

/** Any of the signs below; most headings have none. 🔗 is two code units. */
const SIGN = /[#¶§⌗∞⚓:：\u200B\ud83d]|\uFE0F/;

/** A heading's words on one line, without what a page sets around them: permalink signs and a last colon. */
export function headingText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (!SIGN.test(line)) return line;
  return line
    .replace(WRITTEN_PERMALINK, '$1')
    .replace(PERMALINK, '')
    .replace(/^[#¶🔗] | ?[:：]$/gu, '');
}

/** Whether a text has a letter or a digit. */
export function hasWords(text: string): boolean {
  return /[\dA-Za-z]/.test(text) || /[\p{L}\p{N}]/u.test(text);
}
