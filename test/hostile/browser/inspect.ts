/** What is wrong with a page of the extension that shows hostile content. Runs in that page, sent as text. */
export function inspect(): string[] {
  const faults: string[] = [];
  const globals = ['__payloadRan', '__pwned'].filter((name) => name in globalThis);
  faults.push(...globals.map((name) => `a payload ran: ${name}`));
  const forbidden = new Set(
    'iframe frame object embed applet form base template portal marquee style audio video img'.split(' '),
  );
  const addresses = new Set(
    'href src srcset action formaction data poster ping background xlink:href'.split(' '),
  );
  const safe = new Set(['http:', 'https:', 'mailto:', location.protocol]);
  const inspectAttribute = (element: Element, { name, value }: Attr) => {
    if (name.startsWith('on') || name === 'srcdoc') faults.push(`${name} on <${element.localName}>`);
    if (name === 'style' && value.includes('url(')) faults.push(`a style that asks: ${value}`);
    if (!addresses.has(name)) return;
    const { protocol, username } = new URL(value, location.href);
    if (!safe.has(protocol) || username !== '') faults.push(`${name} of <${element.localName}>: ${value}`);
  };
  for (const element of document.querySelectorAll('*')) {
    const own = element instanceof HTMLScriptElement && element.src.startsWith(location.origin);
    if (forbidden.has(element.localName) || (element.localName === 'script' && !own)) {
      faults.push(`<${element.localName}> in a page of the extension`);
    }
    if (element.localName === 'meta' && /refresh/i.test(element.getAttribute('http-equiv') ?? '')) {
      faults.push('a refresh in a page of the extension');
    }
    for (const attribute of element.attributes) inspectAttribute(element, attribute);
    if (element instanceof HTMLAnchorElement && /^https?:$/.test(element.protocol)) {
      const { relList, href } = element;
      if (!relList.contains('noopener') || !relList.contains('noreferrer')) faults.push(`no rel on ${href}`);
    }
  }
  return faults;
}

/**
 * Hovers over, focuses and, where asked to, clicks everything but the page's own controls. Runs in a page of the
 * extension, sent as text.
 */
export function provoke(clicks: boolean): void {
  addEventListener('click', (event) => event.preventDefault(), { capture: true });
  const MOST = 4000;
  const elements = [...document.querySelectorAll<HTMLElement>('main *')].slice(0, MOST);
  for (const element of elements) {
    if (element.closest('button, input, label, summary, select')) continue;
    for (const kind of [
      'pointerenter',
      'pointerover',
      'mouseenter',
      'mouseover',
      'animationstart',
      'toggle',
      'click',
    ]) {
      if (kind === 'click' && !clicks) continue;
      const event = kind.startsWith('mouse') || kind === 'click' ? MouseEvent : Event;
      element.dispatchEvent(new event(kind, { bubbles: true, cancelable: true }));
    }
    if (element.tabIndex >= 0) element.focus({ preventScroll: true });
  }
}
