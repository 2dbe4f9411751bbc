import { expect, test } from 'vitest';
import type { Popup } from '../../scripts/browser/types';
import { cutOff } from './cut-off';
import { everythingPage, openedSummary } from './everything-page';
import { keepPicture } from './keep-picture';
import { openEverything, openPart, PARTS, stands } from './opened-parts';
import { readStandingPopup } from './popup-hooks';
import { reduceMotion } from './reduced-motion';
import { countStops, currentStop, focusTitle, type Stop } from './stops';
import { smallTargets } from './targets';
import { inEachBrowser } from './world';

inEachBrowser((world) => {
  test('nothing moves for those who want nothing to move', async () => {
    const { browser, popup } = await openedSummary(world());
    await reduceMotion(browser, popup, true);
    try {
      for (const part of PARTS) {
        await openPart(popup, part);
        expect(await moving(popup)).toEqual([]);
      }
      await popup.press('3');
      await popup.click('.map > :nth-child(9)');
      expect(await moving(popup)).toEqual([]);
    } finally {
      // What the other journeys start from.
      await popup.press('2');
      await reduceMotion(browser, popup, false);
    }
  });

  test('with text of twice the size nothing is lost and nothing scrolls sideways', async () => {
    const { browser, popup } = await openedSummary(world());
    await openEverything(popup);
    const before = await popup.evaluate(() => document.body.innerText);
    await popup.evaluate(() => {
      const { style } = document.documentElement;
      style.fontSize = `${2 * parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
      scrollTo(0, 0);
    });
    expect(await popup.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('28px');
    await keepPicture(popup, `popup-200-${browser.name}`);
    expect(await cutOff(popup)).toEqual([]);
    expect(await popup.evaluate(() => document.body.innerText)).toBe(before);
    expect(await smallTargets(popup)).toEqual([]);
  });

  test('every target is 24 by 24 pixels, or has that much to itself', async () => {
    const { popup } = await openedSummary(world());
    expect(await smallTargets(popup)).toEqual([]);
    await openEverything(popup);
    await popup.press('3');
    expect(await smallTargets(popup)).toEqual([]);
    await popup.press('2');
    await popup.evaluate(() => {
      for (const { style } of document.querySelectorAll<HTMLElement>('.choice label'))
        style.cssText = 'min-block-size: 0; padding: 0; font-size: 5px';
    });
    expect(await smallTargets(popup)).not.toEqual([]);
  });

  test('the keyboard alone opens everything, goes to every stop and back, and is always seen', async () => {
    const { popup } = await openedSummary(world());
    await popup.waitFor(() => document.activeElement?.localName === 'h1');
    await openByKeyboard(popup);
    await focusTitle(popup);
    const count = await countStops(popup);
    const forward = await walk(popup, count, {});
    expect(forward.flatMap(({ unseen }) => unseen)).toEqual([]);
    expect(forward.map(({ index }) => index)).toEqual(Array.from({ length: count }, (_, index) => index));
    const back = await walk(popup, count - 1, { shift: true });
    expect(back.flatMap(({ unseen }) => unseen)).toEqual([]);
    expect(back.map(({ index }) => index)).toEqual(
      Array.from({ length: count - 1 }, (_, index) => count - 2 - index),
    );
  });

  test('the browser tells names and roles of all of it to those who hear it', async () => {
    const { browser, popup } = await openedSummary(world());
    await openEverything(popup);
    const { title, gist, sections } = await readStandingPopup(popup, browser.origin);
    const nodes = await popup.accessibleNodes();
    expect(nodes.filter(({ role, name }) => name === '' && !UNNAMED.includes(role))).toEqual([]);
    const open = await popup.evaluate(() =>
      [...document.querySelectorAll('[data-section]')].map((section) => section.checkVisibility()),
    );
    const seen = sections.filter((_, index) => open[index]);
    const named = (role: string) => nodes.filter((node) => node.role === role).map(({ name }) => name);
    expect(named('heading')).toEqual([title, ...seen.map(({ heading }) => heading)]);
    expect(named('link')).toEqual([
      ...gist.map(({ text }) => text),
      ...seen.flatMap(({ heading, claims }) => [heading].concat(claims.map(({ text }) => text))),
      'Full text',
    ]);
    const others = nodes.filter(({ role }) => role !== 'heading' && role !== 'link');
    expect([...new Set(others.map(({ role, name }) => `${role} ${name}`.trim()))]).toEqual(OTHER_NODES);
  });

  test('one polite live region says what has happened, and nothing else speaks up', async () => {
    const { popup } = await openedSummary(world());
    const said = await popup.evaluate(() => document.querySelector('#status')?.textContent);
    expect(said).toBe('Summary ready: 14 sections.');
    await openEverything(popup);
    await popup.click('[data-action="copy-markdown"]');
    await stands(popup, '.done');
    expect(await liveRegions(popup)).toEqual(['p#status: Copied.']);
    await popup.click('[data-reason] button');
    await popup.waitFor(() => document.querySelector('[data-section="14"]') !== null);
    expect(await liveRegions(popup)).toEqual(['p#status: Summary ready: 15 sections.']);
  });
}, everythingPage);

/** Roles that need no name where there is one of a kind, or what they hold tells. */
const UNNAMED = ['main', 'list', 'status'];

const OTHER_NODES = [
  'main',
  'slider Article map',
  'list',
  'button About this sentence',
  'button Copy as quotation',
  'button Show this section in the page',
  'summary 1 subsection',
  'summary Left out: 40 words',
  'button Restore Comments',
  'button Summarize the whole page',
  'group Copy or save the summary',
  'button Copy as Markdown',
  'button Copy as plain text',
  'button Save as Markdown',
  'button Save as JSON',
  'group Detail',
  'radio Gist',
  'radio 1 sentence',
  'radio 3 sentences',
  'button Copy or save the summary',
  'status',
];

/** What moves in the popup, or would at the next change. */
function moving(popup: Popup): Promise<string[]> {
  return popup.evaluate(() => {
    const running = document.getAnimations().map(({ id }) => `animation ${id}`);
    const ready = [...document.querySelectorAll('*')].filter((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      return animationName !== 'none' || parseFloat(transitionDuration) > 0 || scrollBehavior === 'smooth';
    });
    return [...running, ...ready.map(({ outerHTML }) => outerHTML)];
  });
}

/** More presses than the popup has stops. */
const MOST_STOPS = 90;

/** Goes through the popup and presses Enter on whatever opens a part, each at its first stop. */
async function openByKeyboard(popup: Popup): Promise<void> {
  const left = [...PARTS];
  for (let presses = 0; presses < MOST_STOPS && left.length > 0; presses += 1) {
    await popup.press('Tab');
    const at = await popup.evaluate(
      (controls) =>
        controls.findIndex((control) => document.querySelector(control) === document.activeElement),
      left.map(({ control }) => control),
    );
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (!found) continue;
    await popup.press('Enter');
    await stands(popup, found.part);
  }
  expect(left).toEqual([]);
}

async function walk(popup: Popup, count: number, modifiers: { shift?: boolean }): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < count; presses += 1) {
    await popup.press('Tab', modifiers);
    stops.push(await currentStop(popup));
  }
  return stops;
}

/** What speaks up in the popup by itself, and its words. */
function liveRegions(popup: Popup): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('[aria-live], [role="status"], [role="alert"], [role="log"], output')].map(
      ({ localName, id, textContent }) => `${localName}#${id}: ${textContent}`,
    ),
  );
}
