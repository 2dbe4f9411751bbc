import type { VNode } from 'preact';
import { message } from '../src/platform/messages';
import { CLAIMS_PER_SECTION } from '../src/platform/claims-per-section';
import type { Actions, PopupState } from './state';

type Props = Pick<PopupState, 'claimsPerSection'> & Pick<Actions, 'showClaims'>;

/** How many sentences stand for a section. */
export function ClaimsControl({ claimsPerSection, showClaims }: Props): VNode {
  return (
    <div class="choice" role="radiogroup" aria-labelledby="sentences">
      <span id="sentences">{message('popupSentences')}</span>
      <div>
        {CLAIMS_PER_SECTION.allowed.map((count) => (
          <label key={count}>
            <input
              type="radio"
              name="claims"
              value={count}
              checked={count === claimsPerSection}
              onChange={() => showClaims(count)}
            />
            <span>{count}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
