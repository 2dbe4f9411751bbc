import { expect } from 'vitest';
import type { Popup } from '../../scripts/browser/types';

export interface ShownLink {
  readonly text: string;
  readonly href: string;
}

export interface ShownSection {
  readonly heading: string;
  readonly claims: readonly ShownLink[];
}

/** What the popup shows, read through the hooks that it promises. */
export interface Shown {
  readonly state: string | null;
  readonly busy: string | null;
  readonly title: string;
  /** Kind of the notice, and its role. */
  readonly kind: string | null;
  readonly role: string | null;
  readonly notice: string;
  readonly gist: readonly ShownLink[];
  readonly sections: readonly ShownSection[];
  readonly coverage: string | null;
  readonly reader: string | null;
  /** Whether the summary is said to be of a part only. */
  readonly partial: boolean;
  /** What else can be pressed: the `data-action` of each. */
  readonly actions: readonly string[];
  readonly text: string;
}

export function readPopup(popup: Popup): Promise<Shown> {
  return popup.evaluate(() => {
    const main = document.querySelector('main');
    const notice = document.querySelector<HTMLElement>('[data-part="notice"]');
    const all = (root: ParentNode | null, selector: string) => [
      ...(root?.querySelectorAll<HTMLElement>(selector) ?? []),
    ];
    const links = (root: ParentNode | null) =>
      all(root, 'a[data-claim]').map((link) => ({
        text: link.textContent ?? '',
        href: link.getAttribute('href') ?? '',
      }));
    return {
      state: main?.dataset['state'] ?? null,
      busy: main?.getAttribute('aria-busy') ?? null,
      title: document.querySelector('h1')?.textContent ?? '',
      kind: notice?.dataset['kind'] ?? null,
      role: notice?.getAttribute('role') ?? null,
      notice: notice?.innerText ?? '',
      gist: links(document.querySelector('[data-part="gist"]')),
      sections: all(document, '[data-section]').map((section) => ({
        heading: section.querySelector('h1, h2, h3, h4, h5, h6, [role="heading"]')?.textContent?.trim() ?? '',
        claims: links(section),
      })),
      coverage: document.querySelector<HTMLElement>('[data-part="coverage"]')?.innerText ?? null,
      reader: document.querySelector('a[data-action="open-reader"]')?.getAttribute('href') ?? null,
      partial: document.querySelector('main .partial') !== null,
      actions: all(document, '[data-action]').map((element) => element.dataset['action'] ?? ''),
      text: document.body.innerText,
    };
  });
}

/** Holds what must be true of every popup that stands, and gives what it shows. */
export async function readStandingPopup(popup: Popup, origin: string): Promise<Shown> {
  await popup.ready();
  const shown = await readPopup(popup);
  expect(shown.state).toMatch(/^(?:ready|short|notice)$/);
  expect(shown.busy).toBe('false');
  expect(shown.text.trim()).not.toBe('');
  const claims = [...shown.gist, ...shown.sections.flatMap((section) => section.claims)];
  for (const { href, text } of claims) {
    expect(href).toMatch(claimAddress(origin));
    expect(text).not.toBe('');
  }
  for (const section of shown.sections) expect(section.heading).not.toBe('');
  if (shown.state === 'notice') {
    expect(shown.role).toBe('alert');
    expect(shown.kind).toMatch(/^(?:restricted|pdf|image|text|loading|not-article|timeout|error)$/);
  } else {
    expect(shown.reader).toMatch(/\/reader\/reader\.html\?id=/);
    expect(shown.coverage).not.toBe('');
  }
  return shown;
}

function claimAddress(origin: string): RegExp {
  return new RegExp(`^(?:${origin}|\\.\\.)?/reader/reader\\.html\\?id=[^#&]+#b\\d+c\\d+$`);
}

/**
 * The summary of what is there of a page that holds its end back, once it reaches this heading. How much a browser has
 * laid hold of at the press is the browser's; the popup looks again until it is all there.
 */
export async function readPartialPopup(popup: Popup, origin: string, lastHeading: string): Promise<Shown> {
  await popup.waitFor((heading) => {
    const main = document.querySelector('main');
    return main?.dataset['state'] === 'ready' && main.innerText.includes(heading);
  }, lastHeading);
  return readStandingPopup(popup, origin);
}
