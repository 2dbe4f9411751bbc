import type { Claim, Quote } from '../core/model';

/** A claim as it is shown: with the sentence it leans on, unless that one stands right before it anyway. */
export interface ShownClaim {
  readonly claim: Claim;
  readonly context: Quote | null;
}

/** The best `count` claims in document order. */
export function topClaims(claims: readonly Claim[], count: number): ShownClaim[] {
  const shown = claims.filter(({ rank }) => rank <= count);
  return shown.map((claim, index) => {
    const before = shown[index - 1]?.source;
    const { context } = claim;
    const stands = context?.source.block === before?.block && context?.source.start === before?.start;
    return { claim, context: stands ? null : context };
  });
}
