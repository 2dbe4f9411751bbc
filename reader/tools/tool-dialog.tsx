import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly class: string;
  readonly label: string;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/** A modal dialog, open as long as it is rendered. Escape and a press beside it close it; the focus goes back by itself. */
export function ToolDialog({ class: className, label, close, children }: Props): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    const onPress = (event: MouseEvent): void => {
      if (event.target === element) element?.close();
    };
    element?.addEventListener('click', onPress);
    return () => element?.removeEventListener('click', onPress);
  }, []);
  return (
    <dialog ref={dialog} class={`tool-dialog ${className}`} aria-label={label} onClose={close}>
      <div class="tool-dialog-content">{children}</div>
    </dialog>
  );
}

/** Closes the dialog that an element stands in, which gives the focus back to where it was. */
export function closeAround(element: Element | null): void {
  element?.closest('dialog')?.close();
}
