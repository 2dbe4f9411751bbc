import type { VNode } from 'preact';
import { anchorId } from '../src/core/anchor';
import type { Claim, Quote } from '../src/core/model';
import { interfaceLanguage } from '../src/platform/interface-language';
import { message } from '../src/platform/messages';
import { readerUrl } from '../src/platform/tabs';
import { topClaims } from '../src/view/top-claims';
import type { SummaryProps } from './summary';

interface Props extends Pick<SummaryProps, 'reading' | 'tools' | 'use'> {
  readonly claims: readonly Claim[];
  /** How many of them, the best. */
  readonly count: number;
}

/** Sentences of the text, each a link to its place there, with what can be told of it. */
export function Claims({ reading, claims, count, tools, use }: Props): VNode {
  const { AboutSentence } = tools;
  const label = message('aboutSentence');
  return (
    <ul class="claims">
      {topClaims(claims, count).map(({ claim, context }) => {
        const id = anchorId(claim.source);
        const open = id === tools.about;
        return (
          <li key={id}>
            {context && (
              <>
                <ClaimLink entry={reading.id} quote={context} leaning />{' '}
              </>
            )}
            <ClaimLink entry={reading.id} quote={claim} />
            <button
              type="button"
              class="tool"
              data-action="about"
              aria-label={label}
              aria-expanded={open}
              onClick={() => use.about(id)}
              {...interfaceLanguage()}
            />
            {open && AboutSentence && <AboutSentence reading={reading} claim={claim} use={use} />}
          </li>
        );
      })}
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
