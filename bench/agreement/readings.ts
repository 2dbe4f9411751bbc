import { parseHTML } from 'linkedom';
import { extract } from '../../src/core/extract/extract';
import type { Failure } from '../../src/core/failure';
import type { Article } from '../../src/core/model';
import type { Result } from '../../src/core/result';
import type { ChromiumPages } from '../extraction/chromium';

/** One page as it is read under four conditions, `null` where it gave no article. */
export interface Readings {
  readonly browser: Article | null;
  /** In the browser, with the page's own styles off. */
  readonly unstyled: Article | null;
  /** Through linkedom, from the bytes of the page. */
  readonly outside: Article | null;
  /** Through linkedom, from what the browser's parser made of them. */
  readonly reparsed: Article | null;
}

/** `script`: the built `extract-page.js`. */
export async function readPage(
  html: string,
  { chromium, script }: { readonly chromium: ChromiumPages; readonly script: string },
): Promise<Readings> {
  const visit = (styles: boolean) =>
    chromium.visit({ html, styles }, async ({ run }) => ({
      article: articleOf(JSON.parse(String(await run(script)))),
      markup: String(await run('document.documentElement.outerHTML')),
    }));
  const browser = await visit(true);
  const unstyled = await visit(false);
  const outside = (markup: string) => articleOf(extract(parseHTML(markup).document, { url: chromium.url }));
  return {
    browser: browser.article,
    unstyled: unstyled.article,
    outside: outside(html),
    reparsed: outside(`<!doctype html>${browser.markup}`),
  };
}

function articleOf(result: Result<Article, Failure>): Article | null {
  return result.ok ? result.value : null;
}
