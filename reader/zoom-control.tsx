import type { VNode } from 'preact';
import type { MessageKey } from '../src/platform/message-key';
import { message } from '../src/platform/messages';
import { ZOOMS, type Zoom } from '../src/view/text/zoom';
import { Choice } from './choice';

interface Props {
  readonly zoom: Zoom;
  readonly setZoom: (zoom: Zoom) => void;
  /** Whether there is a summary to zoom out to. */
  readonly ready: boolean;
}

const NAMES: Readonly<Record<Zoom, MessageKey>> = {
  gist: 'zoomGist',
  one: 'zoomOne',
  three: 'zoomThree',
  full: 'zoomFull',
};

/** How near the text is: from the gist to all of it. */
export function ZoomControl({ zoom, setZoom, ready }: Props): VNode {
  return (
    <Choice
      name="zoom"
      legend={message('zoom')}
      values={ZOOMS}
      names={NAMES}
      chosen={zoom}
      choose={setZoom}
      disabled={!ready}
    />
  );
}
