import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../src/platform/settings';
import { firstLineBelow, lineAt, lineBeside, type Line } from './lines';

type Mode = Exclude<Settings['lineFocus'], 'off'>;

/** Lines above and below the one being read that stay bright. */
const BESIDE: Readonly<Record<Mode, number>> = { one: 0, three: 1, five: 2, underline: 0 };
/** CSS pixels from the top of the window to where reading begins. */
const FIRST_LINE = 160;
/** Shares of the window between which a line that is reached by a key is kept. */
const COMFORT = { from: 0.25, to: 0.65 };

/** Dims all but a few lines, or underlines one: the line under the mouse, or the next one by an arrow key. */
export function LineFocus({ mode }: { readonly mode: Mode }): VNode | null {
  const [line, setLine] = useState<Line | null>(null);
  const current = useRef<Line | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const move = (next: Line | null): void => {
      if (!next) return;
      current.current = next;
      setLine(next);
    };
    const findAgain = (): void => {
      const { current: before } = current;
      const y = before ? before.top - scrollY + 4 : FIRST_LINE;
      move(lineAt(y) ?? firstLineBelow(y));
    };
    addEventListener('pointermove', ({ clientY }) => move(lineAt(clientY)), { signal });
    addEventListener('keydown', (event) => onKey(event, current.current, move), { signal });
    const text = document.querySelector('#text');
    const observer = new ResizeObserver(findAgain);
    if (text) observer.observe(text);
    findAgain();
    return () => {
      stop.abort();
      observer.disconnect();
    };
  }, []);
  if (!line) return null;
  const height = line.bottom - line.top;
  const beside = BESIDE[mode] * lineHeight(line.block);
  const style =
    mode === 'underline'
      ? { top: `${line.bottom}px`, left: `${line.left}px`, width: `${line.width}px` }
      : { top: `${line.top - beside}px`, height: `${height + 2 * beside}px` };
  return <div class={`line-focus line-focus-${mode}`} style={style} aria-hidden="true" />;
}

function lineHeight(block: Element): number {
  return Number.parseFloat(getComputedStyle(block).lineHeight) || 0;
}

function onKey(event: KeyboardEvent, line: Line | null, move: (line: Line | null) => void): void {
  const { key, altKey, ctrlKey, metaKey, shiftKey, target, defaultPrevented } = event;
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || altKey || ctrlKey || metaKey || shiftKey) return;
  const busy = target instanceof Element && target.matches('input, textarea, select, [popover] *');
  if (defaultPrevented || busy || document.querySelector('dialog:modal') || !line) return;
  event.preventDefault();
  const next = lineBeside(line, key === 'ArrowDown' ? 1 : -1);
  if (next) keepInComfort(next);
  move(next);
}

function keepInComfort({ top, bottom }: Line): void {
  const [from, to] = [scrollY + innerHeight * COMFORT.from, scrollY + innerHeight * COMFORT.to];
  if (bottom > to) scrollBy({ top: bottom - to, behavior: 'instant' });
  else if (top < from) scrollBy({ top: top - from, behavior: 'instant' });
}
