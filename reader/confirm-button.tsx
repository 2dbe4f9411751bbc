import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { message } from '../src/platform/messages';

interface Props {
  readonly label: string;
  readonly confirm: () => void;
}

/** A button for what cannot be undone: pressed once it asks, pressed again it does. */
export function ConfirmButton({ label, confirm }: Props): VNode {
  const [asked, setAsked] = useState(false);
  const press = (): void => {
    setAsked(!asked);
    if (asked) confirm();
  };
  return (
    <button type="button" class="button" onClick={press} onBlur={() => setAsked(false)}>
      {asked ? message('reallyRemove') : label}
    </button>
  );
}
