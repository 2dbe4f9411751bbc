import type { Page } from 'puppeteer-core';
import { readPopup, type Shown } from '../../journeys/popup-hooks';
import { visitReader } from '../../journeys/reader-page';
import type { World } from '../../journeys/world';
import type { Case } from './case';
import { inspect, provoke } from './inspect';

/** Takes a page from the toolbar action to the reader, with hovering, focus and clicks; gives all that is wrong. */
export async function takeThrough(world: World, path: string, expected: Case): Promise<string[]> {
  const { browser } = world;
  const page = await browser.puppeteer.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => null));
  try {
    await page.goto(world.site.address(path), { waitUntil: 'load' });
    const popup = await browser.pressAction(page);
    await popup.ready();
    // A click on a link would close the popup, as it should.
    await popup.evaluate(provoke, false);
    const shown = await readPopup(popup);
    const faults = (await popup.evaluate(inspect)).map((fault) => `popup: ${fault}`);
    await popup.close();
    faults.push(...popupFaults(shown, expected));
    if (shown.reader !== null) faults.push(...(await readerFaults(world, shown.reader, expected)));
    return faults;
  } finally {
    await page.close().catch(() => null);
  }
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

async function readerFaults({ browser }: World, href: string, expected: Case): Promise<string[]> {
  const reader = await visitReader(browser, href.slice(href.indexOf('?')));
  try {
    await reader.evaluate(provoke, true);
    const faults = (await reader.evaluate(inspect)).map((fault) => `reader: ${fault}`);
    const text = flat(await textOf(reader));
    return [
      ...faults,
      ...expected.keep.filter((words) => !text.includes(flat(words))).map((words) => `lost “${words}”`),
      ...expected.forbid
        .filter((words) => text.includes(words))
        .map((words) => `the reader shows “${words}”`),
    ];
  } finally {
    await reader.close();
  }
}

function textOf(reader: Page): Promise<string> {
  return reader.evaluate(() => document.querySelector('article')?.textContent ?? '');
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
