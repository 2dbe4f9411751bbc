import type { VNode } from 'preact';
import { anchorId } from '../src/core/anchor';
import type { Claim, Quote } from '../src/core/model';
import { readerUrl } from '../src/platform/tabs';
import { topClaims } from '../src/view/top-claims';

interface Props {
  readonly entry: string;
  readonly claims: readonly Claim[];
  /** How many of them, the best. */
  readonly count: number;
}

/** Sentences of the text, each a link to its place there. */
export function Claims({ entry, claims, count }: Props): VNode {
  return (
    <ul class="claims">
      {topClaims(claims, count).map(({ claim, context }) => (
        <li key={anchorId(claim.source)}>
          {context && (
            <>
              <ClaimLink entry={entry} quote={context} leaning />{' '}
            </>
          )}
          <ClaimLink entry={entry} quote={claim} />
        </li>
      ))}
    </ul>
  );
}

interface LinkProps {
  readonly entry: string;
  readonly quote: Quote;
  /** The sentence before, which the next one needs. */
  readonly leaning?: boolean;
}

function ClaimLink({ entry, quote, leaning = false }: LinkProps): VNode {
  return (
    <a
      class={leaning ? 'claim context' : 'claim'}
      data-claim
      href={readerUrl(entry, anchorId(quote.source))}
      target="_blank"
    >
      {quote.text}
    </a>
  );
}
