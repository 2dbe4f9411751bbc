import { letterPattern } from '../language/letter-pattern';

/** Code units. No dateline is longer. */
const LONGEST = 80;
/** Code units. What is left must be a sentence, not the second half of a label. */
const SHORTEST_REST = 20;

/** What every dateline holds. */
const SIGN = /[([—–]| --? /;

/** A place in capitals, or anything that ends in an agency in brackets, or the agency alone; then a dash or colon. */
const PLACE = letterPattern(String.raw`^[\p{Lu}][\p{Lu}.'’-]{2,}(?:[ ,/][^—–:]{0,50})?$`);
const AGENCY = letterPattern(String.raw`^(?:[^()—–]{2,50} )?\([\p{Lu}][\p{L}. /]{1,30}\)$`);
/** "Marlow", "New Marlow, NY": a place only where it opens the article, for a name may be explained between dashes. */
const OPENING_PLACE = letterPattern(String.raw`^\p{Lu}[\p{L}.'’]+(?:,? \p{Lu}[\p{L}.'’]*){0,3}$`);
/** How the sentence behind a dateline begins. */
const OPENS = letterPattern(String.raw`^["'“„«‘¿¡]?[\p{Lu}\p{Lo}\p{N}]`);
const INNER_DASH = / [—–-] /;
/** "(CNN)The bridge", "[Update] The bridge": brackets that only touch the sentence, or open it. */
const BRACKETS = letterPattern(
  String.raw`^(?:(?:\p{Lu}[^()]{1,50} )?\(\p{Lu}[\p{L}. /]{1,30}\)(?=["“]?\p{Lu})|\[\p{L}[^[\]]{0,40}\]\s+(?!\p{Ll}))`,
);
const DASH = / (?:—|–|--|-) |— ?|(?<=\)) *(?:—|–|--|-|:) /u;

/**
 * The length of the dateline a news text opens with, white space included, in code units: "LONDON (Reuters) — ",
 * "(CNN) -- ", "OSLO, May 3 — ", and "Oslo – " where the text opens its article. 0 where there is none.
 */
export function datelineLength(text: string, opensArticle: boolean): number {
  const opening = text.slice(0, LONGEST);
  if (!SIGN.test(opening)) return 0;
  const brackets = BRACKETS(opening).exec(opening);
  if (brackets && text.length - brackets[0].length >= SHORTEST_REST) return brackets[0].length;
  const dash = DASH.exec(opening);
  if (!dash) return 0;
  const head = opening.slice(0, dash.index).trim();
  const length = dash.index + dash[0].length;
  const rest = text.slice(length);
  const opens = rest.trimStart();
  if (opens.trimEnd().length < SHORTEST_REST || !OPENS(opens).test(opens)) return 0;
  const isPlace = opensArticle && OPENING_PLACE(head).test(head) && !INNER_DASH.test(rest);
  return isPlace || PLACE(head).test(head) || AGENCY(head).test(head)
    ? length + (rest.length - rest.trimStart().length)
    : 0;
}
