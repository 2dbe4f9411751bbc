import type { Unit } from './units';

/** Words. Shorter claims say little, longer ones are no summary; both bounds hold where there is a choice. */
const SHORTEST = 6;
const LONGEST = 60;
/** Words. Below this nothing is a claim at all. */
const FRAGMENT = 3;

/** A sentence ends in a stop, with closing marks after it; Thai and Lao write none. */
const ENDS_IN_STOP = /[.!…。．！।॥։።።។။۔:|\p{sc=Thai}\p{sc=Lao}]["'”’“»«)\]」』）\s]*(?:\[\d+\])*$/u;
const QUESTION = /[?？؟;፧]["'”’“»)\]」』）\s]*$/u;
const CALL_TO_ACTION =
  /^(?:click|tap|press|read more|read also|see also|sign up|subscribe|follow us|share this|watch:|listen:|photo:|image:|getty|copyright|©|advertisement|download|continue reading|related:|more:|lire aussi|à lire|klicken|hier klicken|abonnez|lesen sie|leia também|leia mais|lea también|leggi anche)|\bclick here\b|\ball rights reserved\b/i;
const CARRIES_LETTERS = /\p{L}{2}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** Opens with a lower-case letter: the rest of something. A name like `iPhone` may. */
const OPENS_SMALL = /^["'“„«(]?\p{Ll}(?!\p{Ll}{0,2}\p{Lu})/u;
/** A quotation whose speaker is a pronoun: "…," he said. */
const PRONOUN_SPEAKER =
  /["”»],? (?:(?:he|she|they|it) (?:said|says|added|told|wrote|explained|asked)|(?:said|added|says) (?:he|she)\b|(?:a-t-il|a-t-elle|dit-il|dit-elle|ajoute-t-il|sagte er|sagte sie|so er\b))/iu;
const ODD_QUOTATION_MARKS = /^[^"“]*["”][^"“”]*$/;

function hasLetters(unit: Unit): boolean {
  return CARRIES_LETTERS.test(unit.text);
}

/** Whether a unit is a question. */
function isQuestion(unit: Unit): boolean {
  return QUESTION.test(unit.text) && /[?？؟]/.test(unit.text.slice(-4));
}

/** Whether a unit needs the sentence before it: it leans, or quotes someone named only there. */
export function needsContext(unit: Unit): boolean {
  return (
    unit.leans || PRONOUN_SPEAKER.test(unit.text.slice(-200)) || PRONOUN_SPEAKER.test(unit.text.slice(0, 400))
  );
}

function isComplete(unit: Unit): boolean {
  return unit.listItem || (ENDS_IN_STOP.test(unit.text) && !/:\s*$/.test(unit.text));
}

function isWhole(unit: Unit): boolean {
  return !OPENS_SMALL.test(unit.text) && !ODD_QUOTATION_MARKS.test(unit.text.replaceAll("'", ''));
}

/** Whether a unit can be shown at all, context apart. */
export function isPresentable(unit: Unit): boolean {
  return (
    hasLetters(unit) && unit.words.length >= FRAGMENT && !isQuestion(unit) && !CALL_TO_ACTION.test(unit.text)
  );
}

/** Whether a unit is a full sentence of 6 to 60 words that stands on its own. */
export function isStrong(unit: Unit): boolean {
  const { length } = unit.words;
  return (
    isPresentable(unit) &&
    !needsContext(unit) &&
    isComplete(unit) &&
    isWhole(unit) &&
    length >= SHORTEST &&
    length <= LONGEST
  );
}

/** Whether `before`, the unit before in the section, can be shown as the context of one that leans on it. */
export function isContext(before: Unit, unit: Unit): boolean {
  return (
    before.section === unit.section &&
    unit.block - before.block <= 1 &&
    !needsContext(before) &&
    hasLetters(before) &&
    before.words.length >= FRAGMENT &&
    before.words.length <= LONGEST &&
    !CALL_TO_ACTION.test(before.text)
  );
}
