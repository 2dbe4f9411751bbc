import { attribute, firstChild, isElement, localName, nextSibling } from './dom';

interface Counter {
  next: number;
  readonly step: 1 | -1;
}

const INTEGER = /^\s*[+-]?\d{1,9}/;

function integer(value: string | null): number | null {
  const digits = INTEGER.exec(value ?? '');
  return digits ? Number(digits[0]) : null;
}

function countItems(list: Element): number {
  let items = 0;
  for (let node = firstChild.call(list); node !== null; node = nextSibling.call(node)) {
    if (isElement(node) && localName.call(node) === 'li') items += 1;
  }
  return items;
}

/** The numbers of ordered lists, nested as the lists are. */
export class Ordinals {
  readonly #counters: Counter[] = [];
  readonly #numbers: (number | null)[] = [];

  openList(list: Element): void {
    const reversed = attribute(list, 'reversed') !== null;
    const start = integer(attribute(list, 'start'));
    this.#counters.push({ next: start ?? (reversed ? countItems(list) : 1), step: reversed ? -1 : 1 });
  }

  closeList(): void {
    this.#counters.pop();
  }

  openItem(item: Element): void {
    const counter = this.#counters.at(-1);
    let number: number | null = null;
    if (counter) {
      number = integer(attribute(item, 'value')) ?? counter.next;
      counter.next = number + counter.step;
    }
    this.#numbers.push(number);
  }

  closeItem(): void {
    this.#numbers.pop();
  }

  /** The number of the innermost item, once: its further paragraphs have none. */
  take(): number | null {
    const number = this.#numbers.pop();
    if (number !== undefined) this.#numbers.push(null);
    return number ?? null;
  }
}
