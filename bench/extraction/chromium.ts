import { createServer, type Server } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { launch, type Browser, type Page as Tab } from 'puppeteer-core';
import type { PageBench } from './in-page';

const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const LOAD_TIMEOUT_MS = 20_000;

export interface ChromiumPages {
  /** Opens the markup as a page at `url` and runs `task` there, with the page's own scripts off. */
  visit: <Value>(page: string | Markup, task: (bench: BenchedPage) => Promise<Value>) => Promise<Value>;
  /** Where every page stands: an address of loopback. */
  url: string;
  version: string;
  close: () => Promise<void>;
}

export interface Markup {
  readonly html: string;
  /** Whether the page's own styles apply; they do for a string. */
  readonly styles: boolean;
}

export interface BenchedPage {
  /** The value of a script's last expression. */
  run: (script: string) => Promise<unknown>;
  call: <Name extends keyof PageBench>(
    name: Name,
    ...args: Parameters<PageBench[Name]>
  ) => Promise<ReturnType<PageBench[Name]>>;
}

/** A browser that reaches nothing but this process. The page's styles apply, its scripts and requests do not. */
export async function openChromium(): Promise<ChromiumPages> {
  const script = await bundle();
  const site = await serve();
  const profile = mkdtempSync(join(tmpdir(), 'precis-bench-'));
  const browser = await launch({
    executablePath: EXECUTABLE,
    headless: true,
    pipe: true,
    userDataDir: profile,
    args: [
      '--no-sandbox',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--window-size=1280,900',
    ],
  });
  return {
    version: await browser.version(),
    url: site.url,
    visit: async (page, task) => {
      Object.assign(site, typeof page === 'string' ? { html: page, styles: true } : page);
      const tab = await browser.newPage();
      try {
        await tab.setJavaScriptEnabled(false);
        await tab.goto(site.url, { waitUntil: 'domcontentloaded', timeout: LOAD_TIMEOUT_MS });
        await tab.evaluate(script);
        return await task(benched(tab));
      } finally {
        await tab.close();
      }
    },
    close: () => close(browser, { site, profile }),
  };
}

function benched(tab: Tab): BenchedPage {
  return {
    run: (script) => tab.evaluate(script),
    call: async (name, ...args) =>
      JSON.parse(
        await tab.evaluate(
          (method, values) => {
            // in-page.ts has put its object there under this name.
            const bench = Reflect.get(globalThis, 'precisBench');
            return JSON.stringify(Reflect.apply(Reflect.get(bench, method), null, values));
          },
          name,
          args,
        ),
      ),
  };
}

async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: ['bench/extraction/in-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    minify: true,
    logLevel: 'warning',
  });
  return result.outputFiles[0]?.text ?? '';
}

interface Site extends Markup {
  readonly url: string;
  readonly server: Server;
}

/** One address whose content changes. Isolation gives the clock its full resolution. */
async function serve(): Promise<Site> {
  const state: Markup = { html: '', styles: true };
  const server = createServer((request, response) => {
    if (request.url !== '/') return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src ${state.styles ? "'unsafe-inline'" : "'none'"}`,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cache-control': 'no-store',
    });
    return void response.end(state.html);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return Object.assign(state, { server, url: `http://127.0.0.1:${port}/` });
}

async function close(browser: Browser, { site, profile }: { site: Site; profile: string }): Promise<void> {
  await browser.close();
  site.server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
