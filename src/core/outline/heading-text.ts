/** What encyclopedias offer in brackets behind a heading; extraction knows more of them, by their place. */
const EDIT_LINK =
  /^(?:edit|edit source|(?:quelltext )?bearbeiten|modifier|editar|modifica|bewerken|redigera|edytuj|править|düzenle|编辑|編輯|編集|편집)$/iu;
const PERMALINK = /(?:[#¶§⌗∞⚓🔗\u200B\s]|\uFE0F)$/u;
/** Code units. The longest of these signs. */
const LONGEST_SIGN = 2;

/** The address of a permalink, written out: "The lamp room#lamp-room". */
const WRITTEN_PERMALINK = /(\p{Ll})#[a-z][\w-]*$/u;

function withoutEditLink(text: string): string {
  const open = text.lastIndexOf('[');
  if (open < 0 || !text.endsWith(']')) return text;
  const offers = text.slice(open + 1, -1).split('|');
  return offers.every((offer) => EDIT_LINK.test(offer.trim())) ? text.slice(0, open) : text;
}

/** "F#" and "C#" are names; a sign that touches a longer word, or none, is a permalink. */
const NAME_BEFORE_SIGN = /(?:^|\s)\p{Lu}$/u;

function withoutPermalink(text: string): string {
  let rest = text;
  for (;;) {
    const [sign] = PERMALINK.exec(rest.slice(-LONGEST_SIGN)) ?? [];
    if (sign === undefined || (sign === '#' && NAME_BEFORE_SIGN.test(rest.slice(-3, -1)))) return rest;
    rest = rest.slice(0, -sign.length);
  }
}

/** A heading's words on one line, without what a page sets around them: permalink signs, "[edit]" and a last colon. */
export function headingText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const bare = line.replace(WRITTEN_PERMALINK, '$1');
  return withoutPermalink(withoutEditLink(withoutPermalink(bare))).replace(/^[#¶🔗] | ?[:：]$/gu, '');
}
