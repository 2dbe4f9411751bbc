import { expect, test } from 'vitest';
import type { Popup } from '../../scripts/browser/types';
import { cutOff } from './cut-off';
import { keepPicture } from './keep-picture';
import { readStandingPopup } from './popup-hooks';
import { inEachBrowser } from './world';

const TEXTS = [
  { path: '/right-to-left', lang: 'ar', dir: 'rtl' },
  { path: '/hebrew', lang: 'he', dir: 'rtl' },
  { path: '/japanese', lang: 'ja', dir: 'ltr' },
  { path: '/hindi', lang: 'hi', dir: 'ltr' },
  { path: '/thai', lang: 'th', dir: 'ltr' },
  { path: '/german-long-words', lang: 'de', dir: 'ltr' },
] as const;

const START_AT_LEFT = {
  start: 'start',
  direction: 'ltr',
  firstOfMap: 'left',
  firstFact: 'left',
  time: 'right',
  aboutSentence: 'right',
  aboutGist: 'right',
  showInPage: 'right',
};
const START_AT_RIGHT: typeof START_AT_LEFT = {
  start: 'start',
  direction: 'rtl',
  firstOfMap: 'right',
  firstFact: 'right',
  time: 'left',
  aboutSentence: 'left',
  aboutGist: 'left',
  showInPage: 'left',
};

inEachBrowser((world) => {
  test.each(TEXTS)(
    '$lang: its own direction, every section, and nothing cut off',
    async ({ path, ...own }) => {
      const { browser, summarize } = world();
      const popup = await summarize(path);
      const { sections } = await readStandingPopup(popup, browser.origin);
      expect(sections).toHaveLength(4);
      for (const { heading, claims } of sections) expect([heading, claims.length]).not.toContain(0);
      expect(await shownText(popup)).toEqual(own);
      expect(await sides(popup)).toEqual(own.dir === 'ltr' ? START_AT_LEFT : START_AT_RIGHT);
      expect(await popup.evaluate(() => document.body.clientWidth)).toBe(420);
      await keepPicture(popup, `popup-${own.lang}-${browser.name}`);
      expect(await cutOff(popup)).toEqual([]);
      if (path !== '/right-to-left' && path !== '/german-long-words') return;
      await popup.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await keepPicture(popup, `popup-${own.lang}-end-${browser.name}`);
    },
  );
});

function shownText(popup: Popup): Promise<{ lang: string; dir: string }> {
  return popup.evaluate(() => {
    const { lang, dir } = document.querySelector<HTMLElement>('.content > [lang]') ?? { lang: '', dir: '' };
    return { lang, dir };
  });
}

/** Where what stands in the popup has its start and its end, of the text's own direction. */
function sides(popup: Popup): Promise<typeof START_AT_LEFT> {
  return popup.evaluate(() => {
    const middle = (of: Element | Range | null): number => {
      const { left, right } = of?.getBoundingClientRect() ?? { left: NaN, right: NaN };
      return (left + right) / 2;
    };
    const sideOf = (selector: string, within: string): string => {
      const element = document.querySelector(selector);
      return middle(element) < middle(element?.closest(within) ?? null) ? 'left' : 'right';
    };
    const map = [...document.querySelectorAll('.map > *')];
    const lastFact = document.querySelector('.facts > :last-child') ?? document.body;
    return {
      start: getComputedStyle(document.querySelector('.claims') ?? document.body).textAlign,
      direction: getComputedStyle(document.querySelector('.claims') ?? document.body).direction,
      firstOfMap: middle(map[0] ?? null) < middle(map.at(-1) ?? null) ? 'left' : 'right',
      firstFact:
        middle(lastFact.parentElement?.firstElementChild ?? null) < middle(lastFact) ? 'left' : 'right',
      time: sideOf('.head .time', '.head'),
      aboutSentence: sideOf('.section .claims .tool', 'li'),
      aboutGist: sideOf('.gist .tool', 'li'),
      showInPage: sideOf('.head .tool', '.head'),
    };
  });
}
