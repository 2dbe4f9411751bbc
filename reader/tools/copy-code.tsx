import { useLayoutEffect } from 'preact/hooks';
import { message } from '../../src/platform/messages';
import { copyText } from './copy-text';

/** Makes the buttons over code copy it. */
export function CopyCode({ say }: { readonly say: (what: string) => void }): null {
  useLayoutEffect(() => {
    const onClick = async ({ target }: MouseEvent): Promise<void> => {
      const button = target instanceof Element ? target.closest('.copy-code') : null;
      const code = button?.closest('.code')?.querySelector('code');
      if (!code) return;
      await copyText(code.textContent ?? '');
      say(message('copied'));
    };
    const listener = (event: MouseEvent): void => void onClick(event);
    document.addEventListener('click', listener);
    return () => document.removeEventListener('click', listener);
  }, [say]);
  return null;
}
