import { countWords } from '../language/count-words';
import type { Block } from '../model';
import type { Heading } from './heading';

interface Words {
  /** In all blocks before, but for the openers. */
  readonly before: number;
  /** Up to the next opener. */
  readonly below: number;
  /** In all blocks after, but for the openers. */
  readonly after: number;
}

export type WordsAround = (block: number) => Words;

/** Counts the words around blocks that may open a section. */
export function wordsAround(
  blocks: readonly Block[],
  openers: readonly Pick<Heading, 'block'>[],
): WordsAround {
  const opens = new Set(openers.map(({ block }) => block));
  let all = 0;
  const before = blocks.map((block, index) => {
    const sum = all;
    if (!opens.has(index)) all += countWords(block.text);
    return sum;
  });
  const nexts = [...opens].sort((a, b) => a - b);
  const next = new Map(nexts.map((opener, index) => [opener, nexts[index + 1]]));
  return (block) => {
    const sum = before[block] ?? all;
    const end = before[next.get(block) ?? Infinity] ?? all;
    return { before: sum, below: end - sum, after: all - sum };
  };
}
