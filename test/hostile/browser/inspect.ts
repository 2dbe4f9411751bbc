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
    const { protocol, username, password } = new URL(value, location.href);
    if (!safe.has(protocol) || username + password !== '') {
      faults.push(`${name} of <${element.localName}>: ${value}`);
    }
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
  // Addresses that are shown: left to right, apart from what stands around them, and where the link leads.
  for (const shown of document.querySelectorAll('.printed-address, .printed-links li')) {
    const address = shown.textContent;
    if (shown.querySelector('bdi[dir="ltr"]')?.textContent !== address) faults.push(`not apart: ${address}`);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-note]')) {
    const note = document.querySelector(`.printed-links li:nth-child(${link.dataset['note']})`);
    if (note?.textContent !== link.href) faults.push(`${link.href} is shown as ${note?.textContent}`);
  }
  return faults;
}

/**
 * Opens what is folded, then hovers over, focuses and, where asked to, clicks everything but the page's own controls.
 * Runs in a page of the extension, sent as text.
 */
export async function provoke(clicks: boolean): Promise<void> {
  for (const details of document.querySelectorAll('details')) {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  }
  // What was folded is made when it is opened. Browsers hold the timers of a tab in the background back, not messages.
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', resolve, { once: true });
    port1.start();
    port2.postMessage(null);
  });
  // A link that may be followed would lead away; any other is a fault that `inspect` finds.
  const stay = (event: Event): void => event.preventDefault();
  addEventListener('click', stay, { capture: true });
  const kinds = ['pointerover', 'mouseover', 'mouseenter', 'animationstart', 'toggle'];
  const MOST = 4000;
  // An event rises, so those at the leaves reach every element.
  const leaves = [...document.querySelectorAll<HTMLElement>('main :not(:has(*))')].slice(0, MOST);
  for (const element of leaves) {
    if (element.closest('button, input, label, summary, select')) continue;
    for (const kind of clicks ? [...kinds, 'click'] : kinds) {
      const event = kind.startsWith('mouse') || kind === 'click' ? MouseEvent : Event;
      element.dispatchEvent(new event(kind, { bubbles: true, cancelable: true }));
    }
  }
  for (const link of document.querySelectorAll<HTMLElement>('main :is(a, [tabindex])')) {
    link.focus({ preventScroll: true });
  }
  removeEventListener('click', stay, { capture: true });
  // On paper, addresses stand as notes.
  dispatchEvent(new Event('beforeprint'));
}
