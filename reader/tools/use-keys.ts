import { useLayoutEffect } from 'preact/hooks';
import { actionOfKey } from '../../src/view/action-key';
import type { Commands } from './reader-commands';

/**
 * Runs the action of each key that is pressed outside a field and outside a dialog, from the moment the tools stand: an
 * effect would come after the paint, and a key before it would be lost. `letters`: whether letters count.
 */
export function useKeys(commands: Commands, letters: boolean): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog:modal')) return;
      const action = actionOfKey(event, letters && !isTyping(event.target));
      const run = action && commands[action];
      if (!run) return;
      event.preventDefault();
      run();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [commands, letters]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.matches('input:is([type="text"], [type="search"]), textarea, select')
  );
}
