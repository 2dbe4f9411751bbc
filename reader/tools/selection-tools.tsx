import type { VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Anchor, Article } from '../../src/core/model';
import { textFragmentUrl } from '../../src/core/text-fragment';
import { message } from '../../src/platform/messages';
import { quoteWithSource } from './citation';
import { copyText } from './copy-text';
import { selectedPlace } from './selected-place';

interface Props {
  readonly article: Article;
  readonly say: (what: string) => void;
  readonly readHere: (() => void) | null;
}

interface Selected {
  readonly place: Anchor;
  readonly text: string;
  /** CSS pixels in the window: where the tools stand. */
  readonly left: number;
  readonly top: number;
}

/** CSS pixels. Room for the tools below the selection. */
const HEIGHT = 56;
const WIDTH = 400;

/** What can be done with a selection, under it. The selection itself and the browser's own copying stay as they are. */
export function SelectionTools({ article, say, readHere }: Props): VNode | null {
  const [selected, setSelected] = useState<Selected | null>(null);
  useLayoutEffect(() => {
    let frame = 0;
    const follow = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setSelected(readSelection()));
    };
    document.addEventListener('selectionchange', follow);
    addEventListener('scroll', follow, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('selectionchange', follow);
      removeEventListener('scroll', follow);
    };
  }, []);
  if (!selected) return null;
  const { place, text, left, top } = selected;
  const address = textFragmentUrl(article, place);
  const copy = async (): Promise<void> => {
    await copyText(quoteWithSource(article, place, text));
    say(message('copied'));
  };
  return (
    <div
      class="selection-tools"
      role="toolbar"
      aria-label={message('selection')}
      style={{ left: `${left}px`, top: `${top}px` }}
    >
      <button
        type="button"
        data-action="copy-selection"
        onMouseDown={keepSelection}
        onClick={() => void copy()}
      >
        {message('copyWithSource')}
      </button>
      {readHere && (
        <button type="button" data-action="readHere" onMouseDown={keepSelection} onClick={readHere}>
          {message('readAloud')}
        </button>
      )}
      {address !== null && (
        <a href={address} target="_blank" rel="noopener noreferrer" onMouseDown={keepSelection}>
          {message('originalThere')}
        </a>
      )}
    </div>
  );
}

function keepSelection(event: Event): void {
  event.preventDefault();
}

function readSelection(): Selected | null {
  const selection = getSelection();
  const place = selectedPlace(selection);
  if (!selection || !place) return null;
  const box = selection.getRangeAt(0).getBoundingClientRect();
  if (box.bottom < 0 || box.top > innerHeight) return null;
  return {
    place,
    text: selection.toString().trim(),
    left: Math.max(8, Math.min(box.left, innerWidth - WIDTH)),
    top: Math.min(box.bottom + 8, innerHeight - HEIGHT),
  };
}
