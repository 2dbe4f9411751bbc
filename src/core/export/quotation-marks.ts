/** Opening, closing, and the prefixes of BCP 47 tags whose printed texts usually have them. */
type Marks = readonly [open: string, close: string, tags: string];

/** The first that fits counts: what a country or a script writes otherwise stands before its language. */
const MARKS: readonly Marks[] = [
  ['«', '»', 'de-ch de-li fr-ch it-ch pt-pt'],
  ['“', '”', 'es-419 es-mx es-us'],
  ['「', '」', 'ja zh-hant zh-hk zh-mo zh-tw'],
  ['«\u00a0', '\u00a0»', 'fr'],
  ['«', '»', 'el es fa it nb no ru uk'],
  ['„', '“', 'bg cs de hr sk sl'],
  ['„', '”', 'hu pl ro'],
  ['”', '”', 'da fi he sv'],
  ['”', '“', 'ar'],
  ['‘', '’', 'nl'],
];

/** Text between the quotation marks of a language (BCP 47); where it has none of its own, between English ones. */
export function inQuotationMarks(text: string, lang: string): string {
  const tag = `${lang.toLowerCase()}-`;
  const uses = ([, , tags]: Marks) => tags.split(' ').some((prefix) => tag.startsWith(`${prefix}-`));
  const [open, close] = MARKS.find(uses) ?? ['“', '”'];
  return open + text + close;
}
