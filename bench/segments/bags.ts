import { isStopWord } from '../../src/core/language/stop-words';
import { stem } from '../../src/core/language/stem';
import { words } from '../../src/core/language/words';

export type Bag = ReadonlyMap<string, number>;

/** Stems that stand in more than this share of the units are dropped, as stop words are. */
const COMMON_SHARE = 1 / 3;

function contentStems(text: string, lang: string): string[] {
  return words(text, lang)
    .filter((word) => !isStopWord(word, lang))
    .map((word) => stem(word, lang));
}

/** The counted stems of each unit, prepared alike for all baselines. */
export function bagsOf(units: readonly string[], lang: string): Bag[] {
  const stems = units.map((unit) => contentStems(unit, lang));
  const spread = new Map<string, number>();
  for (const unit of stems) for (const term of new Set(unit)) spread.set(term, (spread.get(term) ?? 0) + 1);
  return stems.map((unit) => {
    const bag = new Map<string, number>();
    for (const term of unit) {
      if ((spread.get(term) ?? 0) <= Math.max(2, COMMON_SHARE * units.length))
        bag.set(term, (bag.get(term) ?? 0) + 1);
    }
    return bag;
  });
}

export function joinBags(bags: readonly Bag[]): Bag {
  const joined = new Map<string, number>();
  for (const bag of bags) for (const [term, count] of bag) joined.set(term, (joined.get(term) ?? 0) + count);
  return joined;
}

export function cosine(a: Bag, b: Bag): number {
  let product = 0;
  for (const [term, count] of a) product += count * (b.get(term) ?? 0);
  const length = (bag: Bag): number =>
    Math.sqrt([...bag.values()].reduce((sum, count) => sum + count * count, 0));
  return product === 0 ? 0 : product / (length(a) * length(b));
}
