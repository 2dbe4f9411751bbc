import type { VNode } from 'preact';
import { SUMMARY_ZOOMS, type SummaryZoom } from '../src/core/zoom';
import type { MessageKey } from '../src/platform/message-key';
import { message } from '../src/platform/messages';
import type { Actions, PopupState } from './state';

const NAMES: Readonly<Record<SummaryZoom, MessageKey>> = {
  gist: 'zoomGist',
  one: 'zoomOne',
  three: 'zoomThree',
};

/** How near the summary is: the gist alone, one or three sentences for each section. */
export function ZoomControl({ zoom, setZoom }: Pick<PopupState, 'zoom'> & Pick<Actions, 'setZoom'>): VNode {
  return (
    <div class="choice" role="radiogroup" aria-label={message('zoom')}>
      {SUMMARY_ZOOMS.map((step) => (
        <label key={step}>
          <input
            type="radio"
            name="zoom"
            value={step}
            checked={step === zoom}
            onChange={() => setZoom(step)}
          />
          <span>{message(NAMES[step])}</span>
        </label>
      ))}
    </div>
  );
}
