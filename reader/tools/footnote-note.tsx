import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../src/platform/messages';

/** CSS pixels between a reference and its note, and the most a note is wide. */
const GAP = 6;
const WIDTH = 400;

/** Opens a footnote where its reference stands. Closed, it leads back there; the way to the note itself stays. */
export function FootnoteNote(): VNode {
  const box = useRef<HTMLDialogElement>(null);
  const [reference, setReference] = useState<HTMLAnchorElement | null>(null);
  useLayoutEffect(() => {
    const onClick = (event: MouseEvent): void => {
      const link = referenceOf(event);
      if (!link) return;
      event.preventDefault();
      setReference(link);
      if (box.current) showNote(box.current, link);
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
  const back = (closed: boolean): void => {
    const inside =
      box.current?.contains(document.activeElement) === true || document.activeElement === document.body;
    if (closed && inside) reference?.focus({ preventScroll: true });
  };
  const close = (): void => box.current?.hidePopover();
  return (
    <dialog
      ref={box}
      class="footnote-note"
      popover="auto"
      aria-label={reference?.getAttribute('aria-label') ?? ''}
      tabindex={-1}
      onToggle={({ newState }) => back(newState === 'closed')}
    >
      <div class="footnote-note-text text" />
      <p class="footnote-note-actions">
        <a href={reference?.hash ?? '#text'} onClick={close}>
          {message('toTheNote')}
        </a>
        <button type="button" onClick={close}>
          {message('close')}
        </button>
      </p>
    </dialog>
  );
}

/** The reference that a plain click is on; with a modifier a link is a link. */
function referenceOf(event: MouseEvent): HTMLAnchorElement | null {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey || defaultPrevented) return null;
  const link =
    target instanceof Element ? target.closest<HTMLAnchorElement>('#text .footnote-reference') : null;
  return link && document.getElementById(link.hash.slice(1)) ? link : null;
}

function showNote(box: HTMLElement, link: HTMLAnchorElement): void {
  const note = document.getElementById(link.hash.slice(1));
  const copies = [...(note?.children ?? [])].map((child) => child.cloneNode(true));
  box.querySelector('.footnote-note-text')?.replaceChildren(...copies);
  // The copy is no second place to lead to.
  for (const element of box.querySelectorAll('.footnote-note-text [id]')) element.removeAttribute('id');
  for (const back of box.querySelectorAll('.footnote-back, .way-back')) back.remove();
  const article = link.closest('article');
  Object.assign(box, { lang: article?.lang, dir: article?.dir });
  const { left, bottom, top } = link.getBoundingClientRect();
  box.style.setProperty('left', `${Math.max(8, Math.min(left, innerWidth - WIDTH - 16))}px`);
  box.showPopover();
  const fits = bottom + GAP + box.offsetHeight < innerHeight;
  box.style.setProperty('top', `${fits ? bottom + GAP : Math.max(8, top - GAP - box.offsetHeight)}px`);
  box.focus({ preventScroll: true });
}
