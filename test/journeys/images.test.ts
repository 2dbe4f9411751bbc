import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/wait-until.mjs';
import { barriers } from './barriers';
import { pngFile } from './binary-files';
import { selfSigned } from './certificate';
import { keepPicture } from './keep-picture';
import { openedFromPopup, toolsStand } from './reader-page';
import { inEachBrowser } from './world';

const BELL = readFileSync(new URL('../fixtures/journeys/bell.html', import.meta.url), 'utf8');

interface Asked {
  readonly path: string;
  readonly referrer: string | undefined;
  readonly origin: string | undefined;
}

const asked: Asked[] = [];
const server = createServer(selfSigned(), ({ url = '', headers }, response) => {
  asked.push({ path: url, referrer: headers.referer, origin: headers.origin });
  response.writeHead(200, { 'content-type': 'image/png' });
  response.end(pngFile({ width: 64, height: 40 }));
});
let images = '';

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  images = `https://127.0.0.1:${bound.port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

inEachBrowser(
  (world) => {
    test('images are asked for only once the reader allowed them, here, for the site, or always', async () => {
      const { browser, site, summarize, watch } = world();
      let reader = await openedFromPopup(browser, await summarize('/bell'));
      await toolsStand(reader);
      // The page itself has asked for its image; from here on it is the reader.
      asked.length = 0;
      await reader.evaluate(() => document.querySelector('.image')?.scrollIntoView({ behavior: 'instant' }));
      await keepPicture(reader, `reader-images-asked-${browser.name}`);
      const states = await reader.$$eval('.image-state', (found) =>
        found.map(({ textContent }) => textContent),
      );
      expect(states).toEqual(['Offered without encryption, so not shown']);
      expect(await reader.$$('#text img')).toEqual([]);
      await reader.click('.show-images');
      await reader.waitForSelector('.images-dialog:modal');
      await keepPicture(reader, `reader-images-consent-${browser.name}`);
      expect(await barriers(reader)).toEqual([]);
      expect(await watch.takeRequests()).toEqual([]);
      expect(asked).toEqual([]);

      await reader.click('[data-action="images-now"]');
      await loaded(reader);
      expect(asked).toEqual([{ path: '/bell.png', referrer: undefined, origin: undefined }]);
      await keepPicture(reader, `reader-images-shown-${browser.name}`);
      await reader.close();

      // In this tab means in this tab.
      reader = await openedFromPopup(browser, await summarize('/bell'));
      await toolsStand(reader);
      await watch.takeRequests();
      expect(await reader.$$('#text img')).toEqual([]);
      await reader.click('.show-images');
      await reader.waitForSelector('[data-action="images-site"]');
      expect(await reader.$eval('[data-action="images-site"]', ({ textContent }) => textContent)).toContain(
        new URL(site.address('/')).host,
      );
      await reader.click('[data-action="images-site"]');
      await loaded(reader);
      await watch.takeRequests();
      await reader.close();

      // On the site means without asking again.
      reader = await openedFromPopup(browser, await summarize('/bell'));
      await loaded(reader);
      await reader.close();
      await watch.takeRequests();
    });
  },
  (path) =>
    path === '/bell' ? { type: 'text/html; charset=utf-8', body: BELL.replace('IMAGES', images) } : null,
  { acceptInsecureCerts: true },
);

async function loaded(reader: Awaited<ReturnType<typeof openedFromPopup>>): Promise<void> {
  await waitUntil(
    () =>
      reader
        .evaluate(() => {
          const image = document.querySelector<HTMLImageElement>('#text img');
          image?.scrollIntoView({ behavior: 'instant' });
          return image?.complete === true && image.naturalWidth === 64;
        })
        // The page is just being started anew.
        .catch(() => false),
    { what: 'the image' },
  );
}
