import type { PlainMarkKind } from '../model';

const KINDS: ReadonlyMap<string, PlainMarkKind> = new Map([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['var', 'emphasis'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['code', 'inlineCode'],
  ['samp', 'inlineCode'],
  ['kbd', 'keyboard'],
  ['sub', 'subscript'],
  ['sup', 'superscript'],
  ['mark', 'highlight'],
  ['del', 'deleted'],
  ['s', 'deleted'],
  ['strike', 'deleted'],
]);

/** The mark of an inline element by its name; `null` for elements that only group. */
export function markKind(name: string): PlainMarkKind | null {
  return KINDS.get(name) ?? null;
}
