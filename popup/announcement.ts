import { countMessage, message } from '../src/platform/messages';
import type { PopupState } from './state';

/** What the popup's one live region says in a state. A notice is an alert and speaks for itself. */
export function announcement({ view, busy }: PopupState): string {
  switch (view.kind) {
    case 'frame':
      return message('popupReading');
    case 'summary':
      if (busy) return message('popupReading');
      return view.reading.short
        ? message('popupShortReady')
        : countMessage('popupReady', view.reading.sections.length);
    case 'notice':
      return '';
  }
  return view satisfies never;
}
