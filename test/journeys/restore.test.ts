import { expect, test } from 'vitest';
import type { Popup } from '../../scripts/browser/types';
import { keepPicture } from './keep-picture';
import { readStandingPopup } from './popup-hooks';
import { expectAtSentence, openedReader, readReader } from './reader-page';
import { inEachBrowser } from './world';

inEachBrowser((world) => {
  test('what was left out is listed by reason and one press brings it back, in summary and reader', async () => {
    const { browser, visit } = world();
    const page = await visit('/island-mail');
    const popup = await browser.pressAction(page);
    const before = await readStandingPopup(popup, browser.origin);
    const reasons = await openLeftOut(popup);
    expect(reasons).toContain('comments');
    await restore(popup, 'comments', 'Leave out');
    const after = await readStandingPopup(popup, browser.origin);
    expect(after.coverage).not.toBe(before.coverage);
    expect(after.sections.map(({ heading }) => heading)).toEqual(
      before.sections.flatMap(({ heading }) =>
        heading === 'Who will wind the winch' ? ['Comments', heading] : [heading],
      ),
    );
    expect(after.reader).toBe(before.reader);
    await keepPicture(popup, `popup-restored-${browser.name}`);
    await popup.close();
    const again = await browser.pressAction(page);
    const reopened = await readStandingPopup(again, browser.origin);
    expect(reopened.sections.map(({ heading }) => heading)).toEqual(
      after.sections.map(({ heading }) => heading),
    );
    expect(reopened.coverage?.split('\n')[0]).toBe(after.coverage?.split('\n')[0]);
    const claim = reopened.sections.at(-1)?.claims.at(-1);
    await again.click(`a[data-claim][href="${claim?.href}"]`);
    const reader = await openedReader(browser, claim?.href ?? '');
    await expectAtSentence(reader, claim?.text ?? '');
    const { text, coverage } = await readReader(reader);
    expect(text).toContain('My uncle once sent a cat');
    expect(coverage).not.toContain('My uncle');
  });

  test('what was restored is left out again by a second press', async () => {
    const { browser, summarize } = world();
    const popup = await summarize('/island-mail');
    const before = await readStandingPopup(popup, browser.origin);
    await openLeftOut(popup);
    await restore(popup, 'comments', 'Leave out');
    await restore(popup, 'comments', 'Restore');
    const after = await readStandingPopup(popup, browser.origin);
    expect(after.sections).toEqual(before.sections);
  });
});

/** Opens the list of what was left out; gives the reasons. */
async function openLeftOut(popup: Popup): Promise<(string | null)[]> {
  await popup.click('[data-part="coverage"] summary');
  await popup.waitFor(() => document.querySelector('[data-reason]') !== null);
  return popup.evaluate(() =>
    [...document.querySelectorAll('[data-reason]')].map((row) => row.getAttribute('data-reason')),
  );
}

/** Presses the button of a reason; resolves when it offers the opposite. */
async function restore(popup: Popup, reason: string, then: string): Promise<void> {
  await popup.click(`[data-reason="${reason}"] button`);
  await popup.waitFor(
    (wanted, words) =>
      document.querySelector(`[data-reason="${wanted}"] button`)?.textContent?.startsWith(words),
    reason,
    then,
  );
}
