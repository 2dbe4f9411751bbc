/** Code units. No dateline is longer. */
const LONGEST = 80;
/** Code units. What is left must be a sentence, not the second half of a label. */
const SHORTEST_REST = 20;

/** What every dateline holds. */
const SIGN = /[([—–]| --? /;

/** A place in capitals, or anything that ends in an agency in brackets, or the agency alone; then a dash or colon. */
const PLACE = /^[\p{Lu}][\p{Lu}.'’-]{2,}(?:[ ,/][^—–:]{0,50})?$/u;
const AGENCY = /^(?:[^()—–]{2,50} )?\([\p{Lu}][\p{L}. /]{1,30}\)$/u;
/** "Marlow", "New Marlow, NY": a place only where it opens the article, for a name may be explained between dashes. */
const OPENING_PLACE = /^\p{Lu}[\p{L}.'’]+(?:,? \p{Lu}[\p{L}.'’]*){0,3}$/u;
const INNER_DASH = / [—–-] /;
/** "(CNN)The bridge", "[Update] The bridge": brackets that only touch the sentence, or open it. */
const BRACKETS =
  /^(?:(?:\p{Lu}[^()]{1,50} )?\(\p{Lu}[\p{L}. /]{1,30}\)(?=["“]?\p{Lu})|\[\p{L}[^[\]]{0,40}\]\s+)/u;
const DASH = / (?:—|–|--|-) |— ?|(?<=\)) *(?:—|–|--|-|:) /u;

/**
 * The length of the dateline a news text opens with, white space included, in code units: "LONDON (Reuters) — ",
 * "(CNN) -- ", "OSLO, May 3 — ", and "Oslo – " where the text opens its article. 0 where there is none.
 */
export function datelineLength(text: string, opensArticle: boolean): number {
  const opening = text.slice(0, LONGEST);
  if (!SIGN.test(opening)) return 0;
  const brackets = BRACKETS.exec(opening);
  if (brackets && text.length - brackets[0].length >= SHORTEST_REST) return brackets[0].length;
  const dash = DASH.exec(opening);
  if (!dash) return 0;
  const head = opening.slice(0, dash.index).trim();
  const length = dash.index + dash[0].length;
  const rest = text.slice(length);
  if (rest.trim().length < SHORTEST_REST || !/^["'“„«‘¿¡]?[\p{Lu}\p{Lo}\p{N}]/u.test(rest.trimStart()))
    return 0;
  const isPlace = opensArticle && OPENING_PLACE.test(head) && !INNER_DASH.test(rest);
  return isPlace || PLACE.test(head) || AGENCY.test(head)
    ? length + (rest.length - rest.trimStart().length)
    : 0;
}
