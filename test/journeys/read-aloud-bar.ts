import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../scripts/browser/wait-until.mjs';
import { giveVoices } from './give-voices';
import { toolsStand, visitReader } from './reader-page';
import type { World } from './world';

/** What the bar says on a system without an English voice. */
export const NO_ENGLISH =
  'No voice for this language (English) is installed on this device. Add one in the system’s speech settings, then restart the browser.';

/** Whether the system of the test has an English voice; Firefox calls its voices what it likes, and has no others. */
export function hasEnglishVoice(reader: Page): Promise<boolean> {
  return reader.evaluate(() =>
    speechSynthesis
      .getVoices()
      .some(
        ({ localService, voiceURI, lang }) =>
          (localService || voiceURI.startsWith('urn:moz-tts:')) && /^en\b/.test(lang),
      ),
  );
}

/** What the bar says and offers, and whether anything is spoken. */
export function stateOfBar(reader: Page): Promise<{ notice: string; choices: number; speaks: boolean }> {
  return reader.evaluate(() => ({
    notice: document.querySelector('.read-aloud-said')?.textContent ?? '',
    choices: document.querySelectorAll('.read-aloud select').length,
    speaks: speechSynthesis.speaking || speechSynthesis.pending,
  }));
}

/** The sample in a reader that has voices. */
export async function withVoices({ browser }: World): Promise<Page> {
  const reader = await visitReader(browser, '?id=sample');
  await toolsStand(reader);
  await giveVoices(reader);
  return reader;
}

/** Resolves when the bar’s live region says something, or nothing. */
export async function told(reader: Page, what: string): Promise<void> {
  const said = () => reader.$eval('.read-aloud output', ({ textContent }) => textContent ?? '');
  await waitUntil(async () => (await said()) === what, { what: `“${what}” to be told` });
}

/** Finds an action in the palette and does it. */
export async function runAction(reader: Page, query: string, action: string): Promise<void> {
  await reader.keyboard.down('Control');
  await reader.keyboard.press('k');
  await reader.keyboard.up('Control');
  await reader.waitForSelector('.palette:modal input');
  await reader.keyboard.type(query);
  await reader.waitForSelector(`.palette [data-action="${action}"]`);
  await reader.keyboard.press('Enter');
}

/** Speed and voice as the controls show them. */
export function chosen(page: Page): Promise<string[]> {
  return page.$$eval(':is(.speech-rate, .speech-voice) select', (found) => found.map(({ value }) => value));
}

/** Whether the page has stopped to move. */
export function stillScrolled(reader: Page): Promise<boolean> {
  return reader.evaluate(async () => {
    const before = scrollY;
    await new Promise((done) => setTimeout(done, 150));
    return scrollY === before;
  });
}

const CONTROLS = '.read-aloud :is(button, select)';

/** Controls of the bar less than 24 CSS pixels wide or high (WCAG 2.2, 2.5.8). */
export function smallControls(reader: Page): Promise<string[]> {
  return reader.$$eval(CONTROLS, (found) =>
    found
      .filter((control) => {
        const { width, height } = control.getBoundingClientRect();
        return Math.min(width, height) < 24;
      })
      .map(({ outerHTML }) => outerHTML),
  );
}

/** Controls of the bar that reach beyond the window. */
export function outsideWindow(reader: Page): Promise<string[]> {
  return reader.$$eval(CONTROLS, (found) =>
    found
      .filter((control) => {
        const { left, right, bottom } = control.getBoundingClientRect();
        return left < 0 || right > innerWidth || bottom > innerHeight;
      })
      .map(({ outerHTML }) => outerHTML),
  );
}
