type Before<Item> = (a: Item, b: Item) => boolean;

/** Moves the first item of a binary heap to its place after it has fallen behind. */
export function siftDown<Item>(heap: Item[], isBefore: Before<Item>): void {
  for (let at = 0; ;) {
    const left = 2 * at + 1;
    const first = firstOf(heap, [at, left, left + 1], isBefore);
    const [item, other] = [heap[at], heap[first]];
    if (first === at || item === undefined || other === undefined) return;
    [heap[at], heap[first]] = [other, item];
    at = first;
  }
}

function firstOf<Item>(heap: readonly Item[], places: readonly number[], isBefore: Before<Item>): number {
  return places.reduce((first, place) => {
    const [item, best] = [heap[place], heap[first]];
    return item !== undefined && best !== undefined && isBefore(item, best) ? place : first;
  });
}

/** Takes the first item out of a binary heap. */
export function takeTop<Item>(heap: Item[], isBefore: Before<Item>): void {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return;
  heap[0] = last;
  siftDown(heap, isBefore);
}
