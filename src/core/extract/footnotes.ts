import { letterPattern } from '../language/letter-pattern';
import type { Box, Candidates, Leaf, RawMark } from './candidates';
import type { Verdict } from './decision/decide';
import { attribute, idOf } from './dom';
import { joinLeaves } from './figure';
import { withoutRanges } from './ranges';

/** What a reference shows: a number, a letter or a sign, perhaps in brackets. */
const REFERENCE = /^[[(]?(?:\d{1,4}|[a-z]{1,2}|[ivx]{1,6}|[*†‡§¶‖#]{1,3}|note \d{1,3}|nb \d{1,3})[\])]?$/i;
/** What leads back: an arrow, a caret, the number, the letters of several references. */
const BACK = letterPattern(
  String.raw`^(?:[^\p{L}\p{N}]{0,4}(?:[a-z]|\d{1,4})?[^\p{L}\p{N}]{0,4}|(?:back|return|jump|go back)\b.*)$`,
  'i',
);
const NOTE_NAME = /\b(?:foot-?note|end-?note|fn|reference|notes?\b|citation)/i;
/** Code units of role, id and classes looked at. */
const MAX_NAME_LENGTH = 300;
/** Boxes around a target that are asked whether they hold notes. */
const MAX_STEPS = 4;
/** Blocks of one note. A target that holds more is a part of the article. */
const MAX_NOTE_LEAVES = 8;

function isJump(leaf: Leaf, { kind, value, start, end }: RawMark, shown: (text: string) => RegExp): boolean {
  const text = leaf.text.slice(start, end);
  return kind === 'link' && value?.startsWith('#') === true && shown(text).test(text);
}

function isReference(leaf: Leaf, mark: RawMark): boolean {
  return isJump(leaf, mark, () => REFERENCE);
}

function leadsBack(leaf: Leaf, mark: RawMark): boolean {
  return isJump(leaf, mark, BACK);
}

/** Whether a target is a note: it leads back, or it or what holds it says so. */
function isNote({ boxes, leaves }: Candidates, target: Box): boolean {
  const inside = leaves.slice(target.from, Math.min(target.to, target.from + MAX_NOTE_LEAVES + 1));
  if (inside.length === 0 || inside.length > MAX_NOTE_LEAVES) return false;
  if (inside.some((leaf) => leaf.marks.some((mark) => leadsBack(leaf, mark)))) return true;
  let box: Box | undefined = target;
  for (let steps = 0; box && steps < MAX_STEPS; steps += 1) {
    if (NOTE_NAME.test(`${box.role} ${box.id} ${box.classes}`.slice(0, MAX_NAME_LENGTH))) return true;
    box = boxes[box.parent];
  }
  return false;
}

/** The boxes that fragments lead to: those of the name, or what an inline element of the name stands in. */
function targets({ boxes, leaves }: Candidates): Map<string, Box> {
  const byId = new Map<string, Box>();
  const add = (id: string | null, box: Box | undefined) => {
    if (id && box && !byId.has(id)) byId.set(id, box);
  };
  for (const box of boxes) add(box.id, box);
  for (const { box, marks } of leaves)
    for (const { element } of marks)
      if (element) add(idOf.call(element) || attribute(element, 'name'), boxes[box]);
  return byId;
}

/** The notes that kept text refers to, by fragment, in the order of the references. */
function notesReferredTo(candidates: Candidates, verdicts: readonly Verdict[]): Map<string, Box> {
  let byId: Map<string, Box> | undefined;
  const notes = new Map<string, Box>();
  const taken = new Set<Box>();
  candidates.leaves.forEach((leaf, index) => {
    if (verdicts[index] !== null) return;
    for (const mark of leaf.marks) {
      if (!isReference(leaf, mark)) continue;
      byId ??= targets(candidates);
      const id = fragmentOf(mark);
      const box = byId.get(id);
      if (!box || box.from <= index || taken.has(box) || !isNote(candidates, box)) continue;
      taken.add(box);
      notes.set(id, box);
    }
  });
  return notes;
}

function fragmentOf(mark: RawMark): string {
  const fragment = mark.value?.slice(1) ?? '';
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // Not percent-encoded.
  }
}

function isText({ kind, text }: Leaf): boolean {
  return kind === 'text' && text !== '';
}

/** `isNoteId`: whether a link leads on, to another note. */
function asNote(texts: readonly Leaf[], id: string, isNoteId: (id: string) => boolean): Leaf | null {
  const first = texts[0];
  if (!first) return null;
  const rest = texts.map((text) => withoutWayBack(text, isNoteId)).filter(isText);
  return { ...first, ...joinLeaves(rest.length > 0 ? rest : texts, '\n'), footnote: id };
}

/** Without links that lead back, the brackets around them and a caret before them. */
function withoutWayBack(leaf: Leaf, isNoteId: (id: string) => boolean): Leaf {
  const { text } = leaf;
  const ranges = leaf.marks
    .filter((mark) => leadsBack(leaf, mark) && !isNoteId(fragmentOf(mark)))
    .map(({ start, end }) => {
      const around = text[start - 1] === '[' && text[end] === ']' ? 1 : 0;
      return { start: start - around, end: end + around };
    });
  if (text.startsWith('^')) ranges.push({ start: 0, end: 1 });
  return withoutRanges(leaf, ranges);
}

/**
 * Turns links to notes into references and the notes into footnotes, each one leaf, kept when a kept text refers to it.
 * Changes the leaves and verdicts in place.
 */
export function tieFootnotes(candidates: Candidates, verdicts: Verdict[]): void {
  const notes = notesReferredTo(candidates, verdicts);
  if (notes.size === 0) return;
  const { leaves } = candidates;
  const isNoteId = (id: string) => notes.has(id);
  for (const [id, box] of notes) {
    const inside = leaves.slice(box.from, box.to);
    const note = asNote(inside.filter(isText), id, isNoteId);
    const first = box.from + inside.findIndex(isText);
    if (!note || verdicts[first] === 'hidden') continue;
    // One leaf takes the text of all, so that the others appear no more.
    inside.forEach((leaf, index) => {
      if (isText(leaf)) verdicts[box.from + index] = 'hidden';
    });
    leaves[first] = note;
    verdicts[first] = null;
  }
  leaves.forEach((leaf, index) => {
    const ties = (mark: RawMark) => isReference(leaf, mark) && notes.has(fragmentOf(mark));
    if (!leaf.marks.some(ties)) return;
    const marks = leaf.marks.map((mark): RawMark => {
      return ties(mark) ? { ...mark, kind: 'footnoteReference', value: fragmentOf(mark) } : mark;
    });
    leaves[index] = { ...leaf, marks };
  });
}
