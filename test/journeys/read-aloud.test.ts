import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/wait-until.mjs';
import { barriers } from './barriers';
import { colorsStand, preferColorScheme } from './color-scheme';
import { forceColors } from './forced-colors';
import { asked, giveVoices, marked, tell } from './give-voices';
import { keepPicture } from './keep-picture';
import {
  chosen,
  hasEnglishVoice,
  NO_ENGLISH,
  outsideWindow,
  runAction,
  smallControls,
  stateOfBar,
  stillScrolled,
  told,
  withVoices,
} from './read-aloud-bar';
import { openedFromPopup, toolsStand, visitReader } from './reader-page';
import { inEachBrowser } from './world';

const BELL = readFileSync(new URL('../fixtures/journeys/bell.html', import.meta.url), 'utf8');

inEachBrowser(
  (world) => {
    test('a text is read from here, sentence by sentence, marked where it stands', async () => {
      const { browser } = world();
      const reader = await withVoices(world());
      await reader.keyboard.press('a');
      await reader.waitForSelector('.transport');
      const [first] = await asked(reader);
      expect(first).toMatchObject({ voice: 'Grace', rate: 1 });
      expect(await marked(reader, 'spoken-sentence')).toBe(first?.text);
      await tell(reader, 'start');
      await tell(reader, 'boundary', { name: 'word', charIndex: 4, charLength: 6 });
      await waitUntil(async () => (await marked(reader, 'spoken-word')) === first?.text.slice(4, 10), {
        what: 'the word',
      });
      await keepPicture(reader, `read-aloud-${browser.name}`);
      expect(await barriers(reader)).toEqual([]);
      expect(await smallControls(reader)).toEqual([]);
      await tell(reader, 'end');
      const second = await waitUntil(async () => (await asked(reader))[1], { what: 'the next sentence' });
      expect(await marked(reader, 'spoken-sentence')).toBe(second.text);
      expect(await marked(reader, 'spoken-word')).toBe('');
    });

    test('keys pause, step and stop, and the focus goes back to where it was', async () => {
      const reader = await withVoices(world());
      await reader.focus('button[popovertarget="display"]');
      await reader.keyboard.press('a');
      await reader.waitForSelector('.transport');
      await reader.keyboard.press('l');
      await reader.keyboard.press('l');
      await reader.keyboard.press('h');
      const texts = async () => (await asked(reader)).map(({ text }) => text);
      const [, second, , again] = await waitUntil(
        async () => ((await texts()).length === 4 ? await texts() : null),
        { what: 'four sentences' },
      );
      expect(again).toBe(second);
      await reader.keyboard.press('s');
      await told(reader, 'Paused');
      await reader.keyboard.press('s');
      await told(reader, '');
      expect((await texts()).at(-1)).toBe(second);
      await reader.keyboard.press('x');
      await waitUntil(async () => (await reader.$('.read-aloud')) === null, { what: 'the bar to go' });
      expect(await marked(reader, 'spoken-sentence')).toBe('');
      expect(await reader.evaluate(() => document.activeElement?.getAttribute('popovertarget') ?? null)).toBe(
        'display',
      );
    });

    test('the page follows what is read, and lets go of who scrolls away', async () => {
      const reader = await withVoices(world());
      await reader.keyboard.press('a');
      await reader.waitForSelector('.transport');
      const spokenTop = () =>
        reader.evaluate(() => {
          const [range] = CSS.highlights.get('spoken-sentence') ?? [];
          return (range as Range | undefined)?.getBoundingClientRect().top ?? Number.NaN;
        });
      const inView = async () => {
        const top = await spokenTop();
        return top > 0 && top < (await reader.evaluate(() => innerHeight)) - 100;
      };
      for (let step = 0; step < 25; step += 1) await reader.keyboard.press('l');
      expect(await waitUntil(inView, { what: 'the sentence in view' })).toBe(true);
      expect(await reader.evaluate(() => scrollY)).toBeGreaterThan(200);
      await keepPicture(reader, `read-aloud-followed-${world().browser.name}`);
      await waitUntil(() => stillScrolled(reader), { what: 'the page to stand' });
      await reader.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await tell(reader, 'end');
      await waitUntil(async () => (await asked(reader)).length > 26, { what: 'the next sentence' });
      expect(await stillScrolled(reader)).toBe(true);
      expect(await reader.evaluate(() => scrollY)).toBe(0);
    });

    test('the summary alone is read, from the menu, and a selection on from where it begins', async () => {
      const { browser } = world();
      const reader = await withVoices(world());
      await reader.click('button[popovertarget="more"]');
      await reader.waitForSelector('#more:popover-open');
      await keepPicture(reader, `read-aloud-menu-${browser.name}`);
      await reader.click('#more [data-action="readSummary"]');
      await reader.waitForSelector('.transport');
      const claims = await reader.$$eval('#text .claim', (all) => all.map(({ textContent }) => textContent));
      const headings = await reader.$$eval('#text h2', (all) => all.map(({ textContent }) => textContent));
      for (let step = 0; step < 6; step += 1) await tell(reader, 'end');
      for (const { text } of await asked(reader)) expect([...claims, ...headings]).toContain(text);
      const paragraph = await reader.$eval('#text p:nth-of-type(2)', (found) => {
        found.scrollIntoView({ block: 'center', behavior: 'instant' });
        getSelection()?.selectAllChildren(found);
        return found.textContent ?? '';
      });
      await reader.waitForSelector('.selection-tools');
      await keepPicture(reader, `read-aloud-selection-${browser.name}`);
      await reader.click('.selection-tools [data-action="readHere"]');
      await waitUntil(async () => paragraph.startsWith((await asked(reader)).at(-1)?.text ?? '-'), {
        what: 'the selected sentence',
      });
    });

    test('code, tables and the marks of notes are not read', async () => {
      const reader = await openedFromPopup(world().browser, await world().summarize('/bell'));
      await toolsStand(reader);
      await giveVoices(reader);
      await runAction(reader, 'read the whole', 'readText');
      await reader.waitForSelector('.transport');
      for (let step = 0; step < 60; step += 1) await tell(reader, 'end');
      await told(reader, 'Finished reading aloud');
      const all = (await asked(reader)).map(({ text }) => text).join('\n');
      expect(all).toContain('bell');
      expect(all).not.toContain('strokes = 3');
      for (const cell of await reader.$$eval('#text td', (cells) => cells.map((td) => td.textContent ?? '')))
        expect(all.split('\n')).not.toContain(cell);
      for (const label of await reader.$$eval('#text .footnote-reference', (found) =>
        found.map(({ textContent }) => textContent ?? ''),
      ))
        expect(all).not.toContain(`${label}.`);
    });

    test('speed and voice are remembered for the language, here and in the settings', async () => {
      const { browser } = world();
      const reader = await withVoices(world());
      await reader.keyboard.press('a');
      await reader.waitForSelector('.transport');
      await reader.select('.speech-rate select', '150');
      await reader.select('.speech-voice select', 'en-GB Ada');
      const last = await waitUntil(
        async () => (await asked(reader)).find(({ voice, rate }) => voice === 'Ada' && rate === 1.5),
        { what: 'the other voice' },
      );
      expect(last.text).toBe((await asked(reader))[0]?.text);
      const settings = await browser.openPage(`${browser.origin}/reader/settings.html`);
      await settings.waitForSelector('[data-language="en"] .button');
      await giveVoices(settings);
      await settings.waitForSelector('[data-language="en"] select');
      expect(await chosen(settings)).toEqual(['150', 'en-GB Ada']);
      await settings.$eval('[data-language="en"]', (found) => found.scrollIntoView({ block: 'center' }));
      await keepPicture(settings, `read-aloud-settings-${browser.name}`);
      expect(await barriers(settings)).toEqual([]);
      const again = await withVoices(world());
      await again.keyboard.press('a');
      await again.waitForSelector('.transport');
      expect(await chosen(again)).toEqual(['150', 'en-GB Ada']);
      await settings.bringToFront();
      await settings.click('[data-language="en"] .button');
      await waitUntil(async () => (await chosen(settings))[0] === '100', { what: 'the voice’s own speed' });
    });

    test('leaving the page ends it, and so does another reader that begins', async () => {
      const one = await withVoices(world());
      await one.keyboard.press('a');
      await one.waitForSelector('.transport');
      const other = await withVoices(world());
      await other.keyboard.press('a');
      await other.waitForSelector('.transport');
      await told(one, 'Paused');
      await told(other, '');
      const cancelled = () => other.evaluate(() => localStorage.getItem('cancelled'));
      await other.evaluate(() => localStorage.removeItem('cancelled'));
      await other.goto(`${world().browser.origin}/reader/settings.html`);
      expect(await cancelled()).not.toBeNull();
    });

    test('the bar is one to look at: light, dark, narrow, from right to left, in forced colours', async () => {
      const { browser } = world();
      const reader = await withVoices(world());
      await reader.keyboard.press('a');
      await reader.waitForSelector('.transport');
      await tell(reader, 'boundary', { name: 'word', charIndex: 4, charLength: 6 });
      await preferColorScheme(browser, reader, 'dark');
      await keepPicture(reader, `read-aloud-dark-${browser.name}`);
      expect(await barriers(reader)).toEqual([]);
      await preferColorScheme(browser, reader, 'light');
      await reader.setViewport({ width: 320, height: 640 });
      await waitUntil(() => reader.evaluate(() => innerWidth === 320), { what: 'the narrow window' });
      await keepPicture(reader, `read-aloud-narrow-${browser.name}`);
      expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await outsideWindow(reader)).toEqual([]);
      await reader.setViewport({ width: 1000, height: 700 });
      await reader.evaluate(() => (document.documentElement.dir = 'rtl'));
      await keepPicture(reader, `read-aloud-rtl-${browser.name}`);
      await reader.evaluate(() => (document.documentElement.dir = 'ltr'));
      await forceColors(browser, reader);
      await colorsStand(reader);
      await keepPicture(reader, `read-aloud-forced-${browser.name}`);
      const ground = await reader.$eval('.transport [data-action="pauseReading"]', (button) => {
        const { color, backgroundColor } = getComputedStyle(button);
        return color !== backgroundColor;
      });
      expect(ground).toBe(true);
    });

    test('with the system as it is: a voice of the language reads, or it is said that there is none', async () => {
      const { browser } = world();
      const reader = await visitReader(browser, '?id=sample');
      await toolsStand(reader);
      await reader.keyboard.press('a');
      await reader.waitForSelector('.read-aloud');
      await waitUntil(async () => (await reader.$('.read-aloud-said')) ?? (await reader.$('.transport')), {
        what: 'a voice, or the word that there is none',
      });
      const first = await marked(reader, 'spoken-sentence');
      const hasVoice = await hasEnglishVoice(reader);
      const { speaks, ...bar } = await stateOfBar(reader);
      expect(bar).toEqual({ notice: hasVoice ? '' : NO_ENGLISH, choices: hasVoice ? 2 : 0 });
      expect(speaks && !hasVoice).toBe(false);
      // A real voice comes to the second sentence by itself.
      await waitUntil(async () => !hasVoice || (await marked(reader, 'spoken-sentence')) !== first, {
        what: 'the second sentence',
      });
      await keepPicture(reader, `read-aloud-real-${browser.name}`);
      expect(await barriers(reader)).toEqual([]);
      await reader.keyboard.press('x');
      await waitUntil(async () => (await reader.$('.read-aloud')) === null, { what: 'the bar to go' });
    });
  },
  (path) => (path === '/bell' ? { type: 'text/html; charset=utf-8', body: BELL } : null),
);
