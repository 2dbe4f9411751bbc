import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TextWords } from './frame';

interface Props {
  readonly count: number;
  readonly words: TextWords;
  /** Whether a link leads into it: then it opens. */
  readonly landing: boolean;
  readonly children: ComponentChildren;
}

/**
 * Text that is folded away to a thin line, and opens where it stands: by its button, by a link that leads into it, and
 * by the browser's own search, which finds what is `until-found`.
 */
export function FoldView({ count, words, landing, children }: Props): VNode {
  const [open, setOpen] = useState(landing);
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = content.current;
    const reveal = (): void => setOpen(true);
    element?.addEventListener('beforematch', reveal);
    return () => element?.removeEventListener('beforematch', reveal);
  }, []);
  useEffect(() => {
    if (landing) setOpen(true);
  }, [landing]);
  return (
    <div class="fold">
      <button
        type="button"
        class="fold-line"
        aria-expanded={open}
        lang={words.lang}
        dir={words.dir}
        onClick={() => setOpen(!open)}
      >
        {words.folded(count)}
      </button>
      <div ref={content} class="fold-content" hidden={open || landing ? undefined : 'until-found'}>
        {children}
      </div>
    </div>
  );
}
