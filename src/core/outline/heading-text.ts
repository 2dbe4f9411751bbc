/** Signs of a permalink at the end; "F#" and "C#" are names. */
const PERMALINK = /(?<!(?:^|\s)\p{Lu})(?:[#¶§⌗∞⚓🔗\u200B\s]|\uFE0F){1,8}$/u;
/** The address of a permalink, written out: "The lamp room#lamp-room". */
const WRITTEN_PERMALINK = /(\p{Ll})#[a-z][\w-]*$/u;

/** A heading's words on one line, without what a page sets around them: permalink signs and a last colon. */
export function headingText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(WRITTEN_PERMALINK, '$1')
    .replace(PERMALINK, '')
    .replace(/^[#¶🔗] | ?[:：]$/gu, '');
}
