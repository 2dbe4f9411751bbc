import type { Article, Claim, Quote } from '../model';

/** A claim as it may stand alone: with the sentence before, where it leans on that and both are of one block. */
export function claimQuote({ blocks }: Pick<Article, 'blocks'>, { text, source, context }: Claim): Quote {
  if (context === null || context.source.block !== source.block) return { text, source };
  const { start } = context.source;
  const whole = blocks[source.block]?.text.slice(start, source.end) ?? text;
  return { text: whole, source: { ...source, start } };
}
