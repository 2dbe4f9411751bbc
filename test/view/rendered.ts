import { parseHTML } from 'linkedom';
import { render, type ComponentChild } from 'preact';

/** No layout here: nothing has a size, so nothing overflows and nothing is told. */
class StillObserver {
  observe(): void {}
  disconnect(): void {}
}

/** Renders a component into a document of its own and gives the element it stands in. */
export function rendered(vnode: ComponentChild): Element {
  const { document, HTMLElement } = parseHTML('<!doctype html><html><body><div></div></body></html>');
  Object.assign(globalThis, { document, ResizeObserver: StillObserver, navigator: { userAgent: 'test' } });
  Object.assign(HTMLElement.prototype, {
    scrollIntoView: () => undefined,
    getBoundingClientRect: () => ({ top: 0, bottom: 0, height: 0 }),
    checkVisibility: () => false,
    showModal: () => undefined,
  });
  const root = document.querySelector('div');
  if (!root) throw new Error('the document of the test has no root');
  render(vnode, root);
  return root;
}

/** Sends an event to an element, as the user's hand would. */
export function send(element: Element | null, type: string): void {
  if (!element) throw new Error(`nothing there to send ${type} to`);
  const { Event } = parseHTML('');
  element.dispatchEvent(new Event(type));
}
