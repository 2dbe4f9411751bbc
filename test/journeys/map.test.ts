import { expect, test } from 'vitest';
import type { Popup } from '../../scripts/browser/types';
import { keepPicture } from './keep-picture';
import { readStandingPopup } from './popup-hooks';
import { inEachBrowser } from './world';

inEachBrowser((world) => {
  test('the map shows every section as long as its share of the words', async () => {
    const { browser, summarize } = world();
    const popup = await summarize('/article');
    const { sections } = await readStandingPopup(popup, browser.origin);
    await mapWorks(popup);
    const { widths, shares } = await popup.evaluate(() => {
      const segments = [...document.querySelectorAll<HTMLElement>('.map > *')];
      const sizes = segments.map((segment) => segment.getBoundingClientRect().width);
      const words = segments.map((segment) => Number(segment.style.getPropertyValue('--words')));
      const share = (all: number[]) => all.map((one) => one / all.reduce((sum, other) => sum + other, 0));
      return { widths: share(sizes), shares: share(words) };
    });
    expect(widths).toHaveLength(sections.length);
    widths.forEach((width, index) => expect(width).toBeCloseTo(shares[index] ?? 0, 2));
  });

  test('arrow keys on the map go from section to section, Enter into the one it shows', async () => {
    const { browser, summarize } = world();
    const popup = await summarize('/article');
    await readStandingPopup(popup, browser.origin);
    await mapWorks(popup);
    await popup.press('Tab');
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Article map',
    );
    await popup.press('ArrowRight');
    await popup.press('ArrowRight');
    expect(await mapPlace(popup)).toEqual({
      lit: 2,
      now: '3',
      text: 'What a gas lamp costs, 20 s, section 3 of 6',
    });
    expect(await inView(popup, 2)).toBe(true);
    await popup.press('End');
    expect((await mapPlace(popup)).lit).toBe(5);
    expect(await inView(popup, 5)).toBe(true);
    await popup.press('Home');
    await popup.press('ArrowLeft');
    expect((await mapPlace(popup)).lit).toBe(0);
    await popup.press('ArrowRight');
    await popup.press('Enter');
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe(
      'A street that missed its turn',
    );
    expect((await mapPlace(popup)).lit).toBe(1);
  });

  test('a click on the map goes to the section there, out of its fold', async () => {
    const { browser, summarize } = world();
    const popup = await summarize('/long');
    const { sections } = await readStandingPopup(popup, browser.origin);
    await mapWorks(popup);
    await popup.click('.map > :nth-child(30)');
    await popup.waitFor(() => document.querySelector('.map > :nth-child(30).lit') !== null);
    expect(await inView(popup, 29)).toBe(true);
    expect((await mapPlace(popup)).text).toContain(sections[29]?.heading ?? 'nothing');
    await keepPicture(popup, `popup-map-${browser.name}`);
  });

  test('the section whose sentence has the focus is lit', async () => {
    const { browser, summarize } = world();
    const popup = await summarize('/article');
    await readStandingPopup(popup, browser.origin);
    await mapWorks(popup);
    await popup.evaluate(() =>
      document.querySelector<HTMLElement>('[data-section="4"] a[data-claim]')?.focus(),
    );
    expect((await mapPlace(popup)).lit).toBe(4);
  });

  test('in a text that runs from right to left so does its map', async () => {
    const { browser, summarize } = world();
    const popup = await summarize('/right-to-left');
    await readStandingPopup(popup, browser.origin);
    await mapWorks(popup);
    await popup.press('Tab');
    await popup.press('ArrowLeft');
    expect((await mapPlace(popup)).lit).toBe(1);
    const [first = 0, second = 0] = await popup.evaluate(() =>
      [...document.querySelectorAll('.map > *')].map((segment) => segment.getBoundingClientRect().left),
    );
    expect(first).toBeGreaterThan(second);
  });
});

/** The map is made to work once the summary stands. */
function mapWorks(popup: Popup): Promise<void> {
  return popup.waitFor(() => document.querySelector('.map')?.hasAttribute('aria-valuetext'));
}

function mapPlace(popup: Popup): Promise<{ lit: number; now: string | null; text: string }> {
  return popup.evaluate(() => {
    const map = document.querySelector('.map');
    return {
      lit: [...(map?.children ?? [])].findIndex((segment) => segment.matches('.lit')),
      now: map?.getAttribute('aria-valuenow') ?? null,
      text: map?.getAttribute('aria-valuetext') ?? '',
    };
  });
}

/** Whether the heading of a section stands between the map and the bar. */
function inView(popup: Popup, index: number): Promise<boolean> {
  return popup.evaluate((wanted) => {
    const heading = document.querySelector(`[data-section="${wanted}"] a`)?.getBoundingClientRect();
    const top = document.querySelector('.map')?.getBoundingClientRect().bottom ?? 0;
    const bottom = document.querySelector('.bar')?.getBoundingClientRect().top ?? 0;
    return heading !== undefined && heading.top >= top - 1 && heading.bottom <= bottom + 1;
  }, index);
}
