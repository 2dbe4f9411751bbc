import { letterPattern } from '../language/letter-pattern';
import { isOneOf } from '../language/characters';
import { isLower } from '../language/sentences/place';
import type { Unit } from './units';

/** Words. Shorter claims say little, longer ones are no summary; both bounds hold where there is a choice. */
const SHORTEST = 6;
const LONGEST = 60;
/** Words. Below this nothing is a claim at all. */
const FRAGMENT = 3;

/** A sentence ends in a stop, with closing marks and note numbers after it; Thai and Lao write none. */
const ENDS_IN_STOP = letterPattern(
  String.raw`(?:[.!…。．！।॥።။۔\p{sc=Thai}\p{sc=Lao}]|\p{sc=Armenian}:)["'”’“»«)\]」』）\s]*(?:\[[^\][]{1,20}\])*\d{0,2}$`,
);
const ENDS_IN_COLON = /[:：]\s*$/;
const QUESTION = letterPattern(String.raw`(?:[?？؟፧]|\p{sc=Greek}[;\u037E])["'”’“»)\]」』）\s]*$`);
const CARRIES_LETTERS = letterPattern(
  String.raw`\p{L}{2}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]`,
);
/** "Home | News | Sport" a menu, "Title :: View" a page's own line. */
const DIVIDER = / (?:\||::|›|•|·) /;
const NO_PROSE = letterPattern(String.raw`[A-Za-zÀ-ɏ\p{N})] (?:\||::|›|•|·) `);
/** Code units. The stop and every mark after it stand within them. */
const END = 40;
/** Marks that come in pairs; an inch mark after a digit or the mark of a Hebrew acronym does not count. */
const QUOTATION_MARKS = /(?<!\d|[א-ת](?="[א-ת]))["“”„«»]/g;
/** May stand before a sentence's first letter. */
const OPENERS = '"\'“„«(';
/** A formula or an address: no sentence to read. */
const FORMULA_OR_ADDRESS = / [=+<>≤≥] |https?:\/\/|\bdoi\b/;

function endsInStop({ text }: Unit): boolean {
  const end = text.slice(-END);
  return ENDS_IN_STOP(end).test(end);
}

function asks({ text }: Unit): boolean {
  const end = text.slice(-END);
  return QUESTION(end).test(end);
}

function isMenu({ text }: Unit): boolean {
  return DIVIDER.test(text) && NO_PROSE(text).test(text);
}

function hasLetters({ text }: Unit): boolean {
  return CARRIES_LETTERS(text).test(text);
}

/** Opens with a lower-case letter: the rest of something. A name like `iPhone` may. */
function opensSmall({ text }: Unit): boolean {
  const first = isOneOf(OPENERS, text[0]) ? 1 : 0;
  return isLower(text.slice(first, first + 4));
}

/** Whether a unit ends as a sentence does, or is the item of a list. */
function isComplete(unit: Unit): boolean {
  return (unit.listItem && unit.inList) || endsInStop(unit);
}

const BRACKET = /[()]/;

/** How much more often brackets open than close. */
function openBrackets(text: string): number {
  let open = 0;
  if (!BRACKET.test(text)) return open;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') open += 1;
    else if (text[at] === ')') open -= 1;
  }
  return open;
}

/** Neither the rest of a sentence nor a half of a quotation or bracket. */
function isWhole(unit: Unit): boolean {
  const marks = unit.text.match(QUOTATION_MARKS)?.length ?? 0;
  return !opensSmall(unit) && marks % 2 === 0 && openBrackets(unit.text) === 0;
}

/** Whether a unit can be shown at all, context apart. */
export function isPresentable(unit: Unit): boolean {
  const { length } = unit.words;
  return (
    hasLetters(unit) &&
    length >= FRAGMENT &&
    !asks(unit) &&
    !unit.aside &&
    !isMenu(unit) &&
    (length >= SHORTEST || unit.listItem || endsInStop(unit))
  );
}

/** Whether a presentable unit says nothing without what follows it. */
export function isLastResort(unit: Unit): boolean {
  return unit.announces || ENDS_IN_COLON.test(unit.text.slice(-END));
}

/** Whether a presentable unit is a full sentence of 6 to 60 words that stands on its own. */
export function isStrong(unit: Unit): boolean {
  const { length } = unit.words;
  return (
    !unit.leans &&
    isComplete(unit) &&
    isWhole(unit) &&
    !isLastResort(unit) &&
    !FORMULA_OR_ADDRESS.test(unit.text) &&
    length >= SHORTEST &&
    length <= LONGEST
  );
}

/** Whether `before`, the unit before in the section, can be shown as the context of one that leans on it. */
export function isContext(before: Unit, unit: Unit): boolean {
  return (
    before.section === unit.section &&
    unit.block - before.block <= 1 &&
    !before.leans &&
    hasLetters(before) &&
    before.words.length >= FRAGMENT &&
    before.words.length <= LONGEST &&
    !before.aside
  );
}
