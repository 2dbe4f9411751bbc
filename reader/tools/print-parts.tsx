import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { message } from '../../src/platform/messages';

/** Paper has no links: numbers in the text, and their addresses as notes after it. Made when the page is printed. */
export function PrintParts({ withOutline }: { readonly withOutline: boolean }): VNode {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    document.documentElement.dataset['printOutline'] = String(withOutline);
  }, [withOutline]);
  useEffect(() => {
    const number = (): void => list.current?.replaceChildren(...numberLinks().map(entry));
    const paper = matchMedia('print');
    const onMedium = (): void => {
      if (paper.matches) number();
    };
    onMedium();
    addEventListener('beforeprint', number);
    paper.addEventListener('change', onMedium);
    return () => {
      removeEventListener('beforeprint', number);
      paper.removeEventListener('change', onMedium);
    };
  }, []);
  return (
    <section class="printed-links" aria-hidden="true">
      <h2>{message('printedLinks')}</h2>
      <ol ref={list} />
    </section>
  );
}

/** Numbers the links that are shown, one address once; gives the addresses in the order of their numbers. */
function numberLinks(): string[] {
  const numbers = new Map<string, number>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#text a[href^="http"]')) {
    delete link.dataset['note'];
    if (link.closest('.image-facts') || !link.checkVisibility()) continue;
    const number = numbers.get(link.href) ?? numbers.size + 1;
    numbers.set(link.href, number);
    link.dataset['note'] = String(number);
  }
  return [...numbers.keys()];
}

/** Left to right and apart from what stands around it, whatever the direction of the page. */
function entry(address: string): HTMLLIElement {
  const item = document.createElement('li');
  const text = document.createElement('bdi');
  text.dir = 'ltr';
  text.textContent = address;
  item.append(text);
  return item;
}
