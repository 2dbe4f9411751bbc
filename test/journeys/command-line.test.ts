import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { summarizePlace } from '../../cli/summarize-place';
import { anchorId } from '../../src/core/anchor';
import type { Article, Claim, Section, Summary } from '../../src/core/model';
import { readStandingPopup, type ShownLink } from './popup-hooks';
import { openedReader } from './reader-page';
import { inEachBrowser } from './world';

interface Everything {
  readonly article: Article;
  readonly sections: readonly Section[];
  readonly summary: Summary;
}

inEachBrowser((world) => {
  test.each(['/article', '/right-to-left', '/long'])(
    'the command line and the popup make the same of %s, byte for byte',
    async (path) => {
      const { browser, site, summarize } = world();
      const popup = await summarize(path);
      await popup.ready();
      await popup.press('3');
      await popup.waitFor(
        () => document.querySelector<HTMLInputElement>('input[name="zoom"]:checked')?.value === 'three',
      );
      const shown = await readStandingPopup(popup, browser.origin);
      const { ok, output } = await summarizePlace(site.address(path), { json: true });
      expect(ok).toBe(true);
      const { article, sections, summary }: Everything = JSON.parse(output);
      expect(shown.gist).toEqual(linksOf(summary.gist, shown.reader));
      expect(shown.sections.map(({ claims }) => claims)).toEqual(
        sections.map((_, index) => linksOf(claimsOf(summary, index), shown.reader)),
      );
      expect(shown.sections).toHaveLength(sections.length);
      await popup.click('a[data-action="open-reader"]');
      const reader = await openedReader(browser, shown.reader ?? '');
      expect(await storedArticle(reader)).toBe(JSON.stringify(article));
    },
  );
});

function claimsOf({ sections }: Summary, index: number): readonly Claim[] {
  return sections.find(({ section }) => section === index)?.claims ?? [];
}

/** Claims as the popup shows them, a sentence that one leans on before it. */
function linksOf(claims: readonly Claim[], reader: string | null): ShownLink[] {
  return claims
    .flatMap(({ context, ...claim }) => (context ? [context, claim] : [claim]))
    .map(({ text, source }) => ({ text, href: `${reader}#${anchorId(source)}` }));
}

interface ExtensionGlobals {
  readonly chrome: {
    readonly storage: { readonly session: { get(key: string): Promise<Record<string, string>> } };
  };
}

/** The article that the popup handed over to the reader, as JSON. */
function storedArticle(reader: Page): Promise<string> {
  return reader.evaluate(async () => {
    // Both browsers have it on the pages of an extension.
    const { chrome } = globalThis as unknown as ExtensionGlobals;
    const key = `entry:${new URLSearchParams(location.search).get('id')}`;
    const text = (await chrome.storage.session.get(key))[key] ?? 'null';
    return JSON.stringify(JSON.parse(text).article);
  });
}
