import { useLayoutEffect } from 'preact/hooks';

/** Makes the buttons of the placeholders ask whether images may load. */
export function ShowImages({ ask }: { readonly ask: () => void }): null {
  useLayoutEffect(() => {
    const onClick = ({ target }: MouseEvent): void => {
      if (target instanceof Element && target.closest('.show-images')) ask();
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [ask]);
  return null;
}
