import type { Article, Block, Omission, OmissionReason } from './model';

/**
 * The article with what was left out for these reasons back in its place. What is still left out keeps its place
 * between the same blocks. Where it ends a section its headings name sections, "Comments" for one; in the midst of one
 * they would take the rest of it away.
 */
export function restoreOmissions(article: Article, reasons: readonly OmissionReason[]): Article {
  const blocks: Block[] = [];
  const omissions: Omission[] = [];
  const inOrder = article.omissions.toSorted((a, b) => a.before - b.before);
  let from = 0;
  for (const omission of inOrder) {
    blocks.push(...article.blocks.slice(from, omission.before));
    from = omission.before;
    if (reasons.includes(omission.reason)) blocks.push(...restoredBlocks(omission, article));
    else omissions.push({ ...omission, before: blocks.length });
  }
  blocks.push(...article.blocks.slice(from));
  return { ...article, blocks, omissions };
}

function restoredBlocks({ blocks, before }: Omission, article: Article): readonly Block[] {
  if ((article.blocks[before]?.kind ?? 'heading') !== 'heading') return blocks;
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, restored: true } : block));
}
