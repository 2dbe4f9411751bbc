import { countWords } from '../language/count-words';
import type { Block, Omission, OmissionReason } from '../model';
import { blockOf } from './block';
import type { Box, Candidates } from './candidates';
import type { Verdict } from './decision/decide';

interface Run {
  readonly reason: OmissionReason;
  readonly before: number;
  readonly blocks: Block[];
}

/** The smallest box that holds all kept leaves. */
function holderOf({ boxes }: Candidates, first: number, last: number): Box | undefined {
  let holder: Box | undefined;
  // In document order, so the last that fits is the smallest.
  for (const box of boxes) if (box.from <= first && box.to > last) holder = box;
  return holder;
}

function omissionOf({ reason, before, blocks }: Run): Omission {
  const words = blocks.reduce((sum, block) => sum + countWords(block.text), 0);
  const heading = blocks.find((block) => block.kind === 'heading')?.text ?? null;
  return { reason, words, heading, before, blocks };
}

/**
 * The article's blocks and, of everything readable below the smallest element that holds them all, what was left out.
 */
export function assemble(
  candidates: Candidates,
  verdicts: readonly Verdict[],
  isTitle: (text: string) => boolean,
): { blocks: Block[]; omissions: Omission[] } {
  const { leaves, boxes } = candidates;
  const first = verdicts.indexOf(null);
  const last = verdicts.lastIndexOf(null);
  const holder = first === -1 ? undefined : holderOf(candidates, first, last);
  const blocks: Block[] = [];
  const runs: Run[] = [];
  let titleSeen = false;
  for (let index = holder?.from ?? 0; index < (holder?.to ?? 0); index += 1) {
    const leaf = leaves[index];
    const block = leaf ? blockOf(leaf, boxes[leaf.box]) : null;
    if (!block || (block.text === '' && block.kind !== 'figure' && block.kind !== 'thematicBreak')) continue;
    if (!titleSeen && blocks.length < TITLE_DEPTH && block.kind === 'heading' && isTitle(block.text)) {
      titleSeen = true;
      continue;
    }
    const verdict = verdicts[index] ?? null;
    if (verdict === 'hidden') continue;
    if (verdict === null) {
      if (block.kind === 'thematicBreak' && (blocks.at(-1)?.kind ?? 'thematicBreak') === 'thematicBreak')
        continue;
      blocks.push(block);
    } else if (block.kind !== 'thematicBreak') {
      const run = runs.at(-1);
      if (run?.reason === verdict && run.before === blocks.length) run.blocks.push(block);
      else runs.push({ reason: verdict, before: blocks.length, blocks: [block] });
    }
  }
  while (blocks.at(-1)?.kind === 'thematicBreak') blocks.pop();
  const omissions = runs.map((run) => omissionOf({ ...run, before: Math.min(run.before, blocks.length) }));
  return { blocks, omissions: omissions.filter((omission) => omission.words > 0) };
}

/** Blocks. A heading further down that repeats the title is a heading. */
const TITLE_DEPTH = 5;
