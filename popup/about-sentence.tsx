import type { VNode } from 'preact';
import { claimQuote } from '../src/core/export/claim-quote';
import { toQuotation } from '../src/core/export/quotation';
import type { Claim } from '../src/core/model';
import { interfaceLanguage } from '../src/platform/interface-language';
import { message, userLanguage } from '../src/platform/messages';
import { publishedDate } from '../src/view/published-date';
import type { Reading } from './reading';
import type { ToolUse } from './tools';
import { why } from './why';

interface Props {
  readonly reading: Reading;
  readonly claim: Claim;
  readonly use: Pick<ToolUse, 'copy'>;
}

/** Why a sentence stands in the summary, and the sentence to take along. */
export function AboutSentence({ reading: { article }, claim, use }: Props): VNode {
  const date = article.published === null ? null : publishedDate(article.published, userLanguage());
  return (
    <div class="about" data-part="about" {...interfaceLanguage()}>
      <p>{message('whyThisSentence')}</p>
      <ul>
        {why(claim.reasons).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <button
        type="button"
        class="button small"
        data-action="copy-quotation"
        onClick={() => use.copy(toQuotation(article, claimQuote(article, claim), date))}
      >
        {message('copyQuotation')}
      </button>
    </div>
  );
}
