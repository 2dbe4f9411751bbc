import type { VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { primaryLanguage } from '../../src/core/language/primary-language';
import type { Summary } from '../../src/core/model';
import { message } from '../../src/platform/messages';
import type { Settings } from '../../src/platform/settings';
import { systemSpeaker, type Voice } from '../../src/platform/speech';
import { speechChoice, withSpeechChoice } from '../../src/platform/speech-choice';
import type { Zoom } from '../../src/view/text/zoom';
import type { Reading } from '../reading';
import { StopButton, TransportButtons } from './bar-buttons';
import { languageName } from './language-name';
import type { Player } from './player';
import { readingQueue, type Wanted } from './queue';
import type { ReadingState } from './reading-state';
import { SpeechOptions, voiceOf } from './speech-options';
import { useFocusInside } from './use-focus-inside';
import { useFollow } from './use-follow';
import { usePlayer } from './use-player';
import { useVoices } from './use-voices';
import { voicesFor } from './voice-for';

interface Props {
  readonly wanted: Wanted;
  readonly reading: Reading;
  readonly summary: Summary | null;
  readonly zoom: Zoom;
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
  /** Gives the keys something to command, and takes it away. */
  readonly give: (player: Player | null) => void;
  readonly close: () => void;
}

const SPEAKER = systemSpeaker();

/** Reads a text aloud, with a bar to steer it by, or says why it cannot. */
export function ReadAloud(props: Props): VNode {
  const { wanted, reading, summary, settings, change, give, close } = props;
  const { lang } = reading.article;
  const language = primaryLanguage(lang);
  const found = useVoices(SPEAKER);
  const voices = useMemo(() => found && voicesFor(lang, found), [found, lang]);
  const choice = speechChoice(settings.speech, language);
  const voice = voices && voiceOf(voices, choice);
  // What is read is settled when it begins.
  const { queue, from } = useMemo(
    () => readingQueue(wanted, { ...props, summaryZoom: settings.summaryZoom }),
    [wanted, summary],
  );
  const player = usePlayer({
    speaker: SPEAKER,
    queue,
    from,
    manner: voice && { voice: voice.id, rate: choice.rate },
  });
  const { now, send, asked } = player;
  // Once it was said that there is no voice, nothing begins to speak by itself.
  const waits = useRef(true);
  useEffect(() => {
    if (voice && waits.current) send({ kind: 'play' });
    if (voices) waits.current = false;
  }, [voice, voices]);
  useEffect(() => {
    give(player);
    return () => give(null);
  }, [send]);
  useFollow(queue, now, asked);
  const bar = useFocusInside('[data-action="pauseReading"]', voices !== null);
  const silence = silenceOf(now, voices && { voice, lang });
  return (
    <section ref={bar} class="read-aloud" aria-label={message('readAloud')}>
      <output class={silence?.plain === true ? 'read-aloud-said' : 'visually-hidden'}>{silence?.why}</output>
      <div class="read-aloud-controls">
        {voices && voice && (
          <>
            <TransportButtons speaking={now.status === 'speaking'} send={send} />
            <SpeechOptions
              voices={voices}
              chosen={choice}
              choose={(chosen) => change({ speech: withSpeechChoice(settings.speech, language, chosen) })}
            />
          </>
        )}
        <StopButton stop={close} />
      </div>
    </section>
  );
}

interface Silence {
  readonly why: string;
  /** Whether it is to be seen, for the buttons do not show it. */
  readonly plain: boolean;
}

/** Why nothing is heard; `null` while something is, or will be at once. `found`: `null` before the voices are known. */
function silenceOf(
  { status, utterance }: ReadingState,
  found: { readonly voice: Voice | null; readonly lang: string } | null,
): Silence | null {
  if (found?.voice === null) return { why: message('speechNoVoice', languageName(found.lang)), plain: true };
  switch (status) {
    case 'speaking':
      return null;
    case 'paused':
      return utterance > 0 ? { why: message('speechPaused'), plain: false } : null;
    case 'ended':
      return { why: message('speechEnded'), plain: false };
    case 'failed':
      return { why: message('speechFailed'), plain: true };
  }
  return status satisfies never;
}
