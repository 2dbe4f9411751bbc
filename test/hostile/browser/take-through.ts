import type { Page } from 'puppeteer-core';
import type { Popup } from '../../../scripts/browser/types';
import { waitUntil } from '../../../scripts/browser/wait-until.mjs';
import { readPopup, type Shown } from '../../journeys/popup-hooks';
import type { World } from '../../journeys/world';
import type { Case } from './case';
import { inspect, provoke } from './inspect';

/** The two tabs that every journey uses: what is read, and the reader. */
export interface Tabs {
  readonly page: Page;
  readonly reader: Page;
}

export async function openTabs({ browser, site }: World): Promise<Tabs> {
  const reader = await browser.openPage(`${browser.origin}/reader/reader.html?id=sample`);
  const page = await browser.openPage(site.address('/short'));
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => null));
  return { page, reader };
}

/** Takes a page from the toolbar action to the reader, with hovering, focus and clicks; gives all that is wrong. */
export async function takeThrough(
  world: World,
  tabs: Tabs,
  to: { path: string; expected: Case },
): Promise<string[]> {
  const { browser, site } = world;
  const { expected } = to;
  await tabs.page.goto(site.address(to.path), { waitUntil: 'load' });
  const before = (await browser.puppeteer.pages()).length;
  const popup = await pressUntil(world, tabs.page, expected);
  // A click on a link would close the popup, as it should.
  await popup.evaluate(provoke, false);
  const shown = await readPopup(popup);
  const faults = (await popup.evaluate(inspect)).map((fault) => `popup: ${fault}`);
  await popup.close();
  faults.push(...popupFaults(shown, expected));
  if (shown.reader !== null)
    faults.push(...(await readerFaults(world, tabs.reader, { href: shown.reader, expected })));
  const after = (await browser.puppeteer.pages()).length;
  return after === before ? faults : [...faults, `${after - before} tabs more than before`];
}

/** Presses once more where a page was not ready for it, as a person would. */
async function pressUntil({ browser }: World, page: Page, { states }: Case): Promise<Popup> {
  const popup = await browser.pressAction(page);
  await popup.ready();
  if (states.includes((await readPopup(popup)).state ?? '')) return popup;
  await popup.close();
  const again = await browser.pressAction(page);
  await again.ready();
  return again;
}

function popupFaults({ state, title, kind, sections, text }: Shown, expected: Case): string[] {
  const headings = sections.map(({ heading }) => heading);
  return [
    ...(expected.states.includes(state ?? '')
      ? []
      : [`state ${state} ${kind ?? ''}, expected ${expected.states.join(' or ')}`]),
    ...(expected.title === null || state === 'notice' || title === expected.title
      ? []
      : [`title ${JSON.stringify(title)}`]),
    ...(expected.sections === null || Math.abs(sections.length - expected.sections - 0.5) < 1
      ? []
      : [`${sections.length} sections, expected ${expected.sections}`]),
    ...expected.headings
      .filter((heading) => !headings.includes(heading) && heading !== title)
      .map((heading) => `no section “${heading}”`),
    ...expected.forbid.filter((words) => text.includes(words)).map((words) => `the popup shows “${words}”`),
  ];
}

async function readerFaults(
  { browser, site }: World,
  reader: Page,
  { href, expected }: { href: string; expected: Case },
): Promise<string[]> {
  const address = `${browser.origin}${href.slice(href.indexOf('/reader/'))}`;
  await reader.goto(address);
  // Browsers hold a tab in the background back.
  await reader.bringToFront();
  await waitUntil(
    () => reader.evaluate(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false'),
    { what: 'the reader' },
  );
  await reader.evaluate(provoke, true);
  const text = flat(await reader.evaluate(() => document.querySelector('article')?.textContent ?? ''));
  const original = await reader.evaluate(
    () => document.querySelector<HTMLAnchorElement>('header.bar a[target="_blank"]')?.href ?? null,
  );
  return [
    ...(await reader.evaluate(inspect)).map((fault) => `reader: ${fault}`),
    ...(original === null || original.startsWith(site.address('/')) ? [] : [`the original is ${original}`]),
    ...(reader.url() === address ? [] : [`the reader went to ${reader.url()}`]),
    ...expected.keep.filter((words) => !text.includes(flat(words))).map((words) => `lost “${words}”`),
    ...expected.forbid.filter((words) => text.includes(words)).map((words) => `the reader shows “${words}”`),
  ];
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
