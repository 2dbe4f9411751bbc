import type { Article, Block } from '../../src/core/model';

/** How the blocks of one page differ between two places that read it. */
export interface Comparison {
  /** The whole articles are the same bytes. */
  readonly same: boolean;
  /** Their blocks are the same bytes. */
  readonly sameBlocks: boolean;
  /** Dice coefficient of the two lists of blocks, 0 to 1. */
  readonly share: number;
  /** What differs, each kind once. */
  readonly kinds: readonly string[];
}

/** `null` stands for a page that was not read as an article. */
export function compareArticles(browser: Article | null, outside: Article | null): Comparison {
  if (!browser || !outside) {
    const same = !browser && !outside;
    const kinds = same ? [] : [`an article only ${browser ? 'in the browser' : 'outside it'}`];
    return { same, sameBlocks: same, share: same ? 1 : 0, kinds };
  }
  const rest = withoutCommon(browser.blocks, outside.blocks);
  const sameBlocks = JSON.stringify(browser.blocks) === JSON.stringify(outside.blocks);
  const all = browser.blocks.length + outside.blocks.length;
  const facts = fieldsThatDiffer(browser, outside).map((field) => `article: ${field}`);
  return {
    same: sameBlocks && facts.length === 0,
    sameBlocks,
    share: all === 0 ? 1 : (all - rest.first.length - rest.second.length) / all,
    kinds: [...new Set([...blockKinds(rest, { browser, outside }), ...facts])],
  };
}

interface Rest {
  readonly first: readonly Block[];
  readonly second: readonly Block[];
}

/** What is in one list and not in the other, as often as it is. */
function withoutCommon(first: readonly Block[], second: readonly Block[]): Rest {
  return { first: minus(first, second), second: minus(second, first) };
}

function minus(blocks: readonly Block[], others: readonly Block[]): Block[] {
  const counts = new Map<string, number>();
  for (const other of others) {
    const bytes = JSON.stringify(other);
    counts.set(bytes, (counts.get(bytes) ?? 0) + 1);
  }
  return blocks.filter((block) => {
    const bytes = JSON.stringify(block);
    const left = counts.get(bytes) ?? 0;
    counts.set(bytes, left - 1);
    return left <= 0;
  });
}

interface Pair {
  readonly browser: Article;
  readonly outside: Article;
}

function blockKinds({ first, second }: Rest, { browser, outside }: Pair): string[] {
  const unmatched = [...second];
  const kinds = first.flatMap((block) => {
    const at = unmatched.findIndex((other) => flat(other.text) === flat(block.text));
    const [twin] = at < 0 ? [] : unmatched.splice(at, 1);
    if (!twin) return [`${block.kind} only in the browser${omittedAs(block, outside)}`];
    if (twin.kind !== block.kind) return [`${block.kind} in the browser, ${twin.kind} outside it`];
    return fieldsThatDiffer(block, twin).map((field) => `${block.kind}: ${field}`);
  });
  return [
    ...kinds,
    ...unmatched.map((block) => `${block.kind} only outside the browser${omittedAs(block, browser)}`),
  ];
}

/** Whether the other place left the text out, which tells that it has seen it. */
function omittedAs({ text }: Block, { omissions }: Article): string {
  const omission = omissions.find(({ blocks }) => blocks.some((block) => flat(block.text) === flat(text)));
  return omission ? `, left out as ${omission.reason} by the other` : '';
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

/** The names of the top fields that two objects do not share; `blocks` are compared apart. */
function fieldsThatDiffer(first: object, second: object): string[] {
  const one = new Map<string, unknown>(Object.entries(first));
  const two = new Map<string, unknown>(Object.entries(second));
  return [...one.keys()].filter(
    (key) => key !== 'blocks' && JSON.stringify(one.get(key)) !== JSON.stringify(two.get(key)),
  );
}
