import { anchorId } from '../../core/anchor';
import type { Anchor, Claim, Summary } from '../../core/model';

/** A sentence of the text that is an element of its own, so that a link can lead to it. */
export interface Place extends Anchor {
  /** DOM id and fragment, e.g. `b12c340`. */
  readonly id: string;
  /**
   * `claim`: the summary shows it; `spare`: it would, if more were shown; `context`: shown before a claim that leans on
   * it; `sentence`: a link named it.
   */
  readonly role: 'claim' | 'spare' | 'context' | 'sentence';
}

export type PlacesByBlock = ReadonlyMap<number, readonly Place[]>;

export function placeAt(source: Anchor, role: Place['role']): Place {
  const { block, start, end } = source;
  return { block, start, end, id: anchorId(source), role };
}

/**
 * Every sentence of a summary that shows the best `count` claims of a section, by block; a sentence that is both claim
 * and context is a claim.
 */
export function summaryPlaces(summary: Summary, count: number): PlacesByBlock {
  const digested = summary.sections.flatMap((digest) => digest.claims);
  const claims = [...summary.gist, ...digested];
  const places = new Map<string, Place>();
  const add = (place: Place): void => {
    if (!places.has(place.id)) places.set(place.id, place);
  };
  for (const claim of summary.gist) add(placeAt(claim.source, 'claim'));
  for (const claim of digested) add(placeAt(claim.source, claim.rank <= count ? 'claim' : 'spare'));
  for (const context of claims.flatMap(contextOf)) add(placeAt(context, 'context'));
  return byBlock([...places.values()]);
}

function contextOf({ context }: Claim): Anchor[] {
  return context ? [context.source] : [];
}

function byBlock(places: readonly Place[]): PlacesByBlock {
  const blocks = new Map<number, Place[]>();
  for (const place of places) {
    const others = blocks.get(place.block);
    if (others) others.push(place);
    else blocks.set(place.block, [place]);
  }
  return blocks;
}
