import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A panel that a button with `popovertarget` opens. What it holds is made when it is first opened. */
export function LatePanel({ id, label, children }: Props): VNode {
  const [opened, setOpened] = useState(false);
  return (
    <dialog id={id} class="panel" popover="auto" aria-label={label} onBeforeToggle={() => setOpened(true)}>
      {opened && children}
    </dialog>
  );
}
