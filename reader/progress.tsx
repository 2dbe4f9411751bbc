import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readingMinutes } from '../src/core/language/reading-time';
import type { Section } from '../src/core/model';
import { countMessage, message, messagesLanguage } from '../src/platform/messages';
import { wordsRead, type ReadingPosition } from '../src/view/reading-progress';

interface Props {
  readonly sections: readonly Section[];
  /** BCP 47: languages differ in how fast they are read. */
  readonly lang: string;
}

/** How much of the text lies behind, and how long the rest takes. */
export function Progress({ sections, lang }: Props): VNode {
  const words = sections.reduce((sum, section) => sum + section.words, 0);
  const read = useWordsRead(sections);
  const percent = words === 0 ? 100 : Math.floor(((read ?? 0) / words) * 100);
  return (
    <div class="progress">
      <div class="progress-track" aria-hidden="true">
        <div class="progress-bar" style={{ inlineSize: `${percent}%` }} />
      </div>
      <p class="progress-text">
        {/* Empty it keeps its line; the words are told once the text has been painted. */}
        <span>{read === null ? '\u00a0' : share(percent)}</span>
        {read !== null && (
          <span>
            {percent >= 100
              ? message('readerAtEnd')
              : countMessage('minutesLeft', readingMinutes(words - read, lang))}
          </span>
        )}
      </p>
    </div>
  );
}

function share(percent: number): string {
  return new Intl.NumberFormat(messagesLanguage(), { style: 'percent' }).format(percent / 100);
}

/** Words whose lines have passed the middle of the window; `null` before the text stands. */
function useWordsRead(sections: readonly Section[]): number | null {
  const [read, setRead] = useState<number | null>(null);
  useEffect(() => {
    let frame = 0;
    const measure = (): void => {
      frame = 0;
      setRead(wordsRead(sections, readingPosition()));
    };
    const onScroll = (): void => {
      if (frame === 0) frame = requestAnimationFrame(measure);
    };
    measure();
    addEventListener('scroll', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', onScroll);
    };
  }, [sections]);
  return read;
}

function readingPosition(): ReadingPosition {
  const elements = [...document.querySelectorAll('.text > [data-section]')];
  const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 1;
  if (atEnd) return { section: elements.length, share: 0 };
  const middle = innerHeight / 2;
  const section = elements.findLastIndex((element) => element.getBoundingClientRect().top <= middle);
  const box = elements[section]?.getBoundingClientRect();
  return box ? { section, share: (middle - box.top) / Math.max(1, box.height) } : { section: 0, share: 0 };
}
