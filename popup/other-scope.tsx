import type { VNode } from 'preact';
import type { Scope } from '../src/core/extract/judge-page';
import type { MessageKey } from '../src/platform/message-key';
import { message } from '../src/platform/messages';
import type { Origin } from './reading';
import type { Actions } from './state';

interface Props {
  readonly origin: Origin;
  readonly actions: Actions;
}

const WHAT_IT_IS: Readonly<Record<Scope, MessageKey>> = {
  article: 'popupNotTheArticle',
  page: 'popupIsWholePage',
  selection: 'popupIsSelection',
};

interface Offer {
  readonly action: string;
  readonly words: MessageKey;
}

const OFFERS: Readonly<Record<Scope, Offer>> = {
  article: { action: 'article', words: 'popupBackToArticle' },
  page: { action: 'whole-page', words: 'popupWholePage' },
  selection: { action: 'selection', words: 'popupSelection' },
};

const SCOPES: readonly Scope[] = ['article', 'selection', 'page'];

/** What of the page this is, and what else it could be. Our own reader has nothing else to offer. */
export function OtherScope({ origin, actions }: Props): VNode | null {
  if (origin.tab === null) return null;
  const others = SCOPES.filter(
    (scope) => scope !== origin.scope && (scope !== 'selection' || origin.selected),
  );
  return (
    <p class="scope" data-part="scope">
      {message(WHAT_IT_IS[origin.scope])}
      {others.map((scope) => (
        <button
          key={scope}
          type="button"
          class="plain"
          data-action={OFFERS[scope].action}
          onClick={() => actions.read(scope)}
        >
          {message(OFFERS[scope].words)}
        </button>
      ))}
    </p>
  );
}
