import type { ComponentChildren, VNode } from 'preact';
import { message } from '../../src/platform/messages';
import { keyName } from '../../src/view/action-key';
import { ACTIONS } from '../../src/view/actions';
import { RemoveIcon } from '../icons';
import { NextIcon, PauseIcon, PlayIcon, PreviousIcon } from './icons';
import type { Player } from './player';

interface Props {
  readonly speaking: boolean;
  readonly send: Player['send'];
}

/** The sentence before, pause, the sentence after. In this order in every language, as on any player. */
export function TransportButtons({ speaking, send }: Props): VNode {
  return (
    <div class="transport" dir="ltr">
      <BarButton action="previousSentence" run={() => send({ kind: 'previous' })}>
        <PreviousIcon />
      </BarButton>
      <BarButton
        action="pauseReading"
        name={message(speaking ? 'speechPause' : 'speechPlay')}
        run={() => send({ kind: speaking ? 'pause' : 'play' })}
      >
        {speaking ? <PauseIcon /> : <PlayIcon />}
      </BarButton>
      <BarButton action="nextSentence" run={() => send({ kind: 'next' })}>
        <NextIcon />
      </BarButton>
    </div>
  );
}

export function StopButton({ stop }: { readonly stop: () => void }): VNode {
  return (
    <BarButton action="stopReading" run={stop}>
      <RemoveIcon />
    </BarButton>
  );
}

interface ButtonProps {
  readonly action: 'previousSentence' | 'pauseReading' | 'nextSentence' | 'stopReading';
  /** What it does now, where that is not always the same. */
  readonly name?: string;
  readonly run: () => void;
  readonly children: ComponentChildren;
}

function BarButton({ action, name = message(ACTIONS[action].name), run, children }: ButtonProps): VNode {
  return (
    <button
      type="button"
      class="bar-item"
      data-action={action}
      aria-label={name}
      title={`${name} (${keyName(ACTIONS[action].key ?? '', '')})`}
      onClick={run}
    >
      {children}
    </button>
  );
}
