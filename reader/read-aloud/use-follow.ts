import { useLayoutEffect, useRef } from 'preact/hooks';
import { follow, isInView } from './follow';
import { markSpoken } from './mark-spoken';
import type { ReadingState } from './reading-state';
import { sourceOf, type SpokenSentence } from './spoken-sentences';
import { textRange } from './text-range';

/**
 * Marks the sentence and the word that are spoken, and keeps the sentence in the window. Who has scrolled away from it
 * is left alone until he asks for a sentence himself. `asked`: whether the user did, since the last one.
 */
export function useFollow(
  queue: readonly SpokenSentence[],
  { status, sentence, word }: ReadingState,
  asked: { current: boolean },
): void {
  const last = useRef<number | null>(null);
  // With every rendering, for the text may have been rendered anew as well.
  useLayoutEffect(() => {
    const spoken = status === 'ended' ? undefined : queue[sentence];
    const range = spoken ? textRange(spoken.source) : null;
    const place = spoken && word && { block: spoken.source.block, ...sourceOf(spoken, word) };
    markSpoken(range, place ? textRange(place) : null);
    if (last.current === sentence || !range) return;
    const before = last.current === null ? undefined : queue[last.current];
    if (before === undefined || asked.current || isInView(textRange(before.source))) follow(range);
    last.current = sentence;
    asked.current = false;
  });
  useLayoutEffect(() => () => markSpoken(null, null), []);
}
