import { useEffect } from 'preact/hooks';
import type { Article } from '../src/core/model';
import { placeOnTop } from './place-on-top';

/** Milliseconds without scrolling after which a place counts as one that is being read. */
const SETTLED = 600;

/** Notes the sentence on top whenever the reader comes to rest. `entry`: `null` for a text that is not kept. */
export function useRememberedPlace(entry: string | null, article: Article): void {
  useEffect(() => {
    if (entry === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = (): void => {
      const place = placeOnTop(article);
      if (place !== null) void remember(entry, place);
    };
    const onScroll = (): void => {
      clearTimeout(timer);
      timer = setTimeout(note, SETTLED);
    };
    addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', onScroll);
    };
  }, [entry, article]);
}

async function remember(entry: string, place: string): Promise<void> {
  const { rememberPlace } = await import('../src/platform/recent-entries');
  await rememberPlace(entry, place);
}
