import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { openChromium } from '../extraction/chromium';
import { parseDocument } from '../extraction/outside-browser';
import { loadPages, readHtml, type Page } from '../extraction/pages';
import { collectPage, toJson } from './collected';

/** Where a page's walk is kept, as gzipped JSON of `Collected`. */
export function collectedFile(folder: string, where: 'chromium' | 'linkedom', { set, id }: Page): string {
  return join(folder, where, `${set}-${id}.json.gz`);
}

/**
 * `args`: the folder of the data sets and the one to write to. Walks every page in Chromium, its scripts off, and
 * outside the browser; pages that are there already are passed over, so that a run can be gone on with.
 */
export async function collectForTraining(args: readonly string[]): Promise<void> {
  const [folder, target] = args;
  if (!folder || !target) throw new Error('Name the folder of the data sets and the one to write to.');
  const pages = loadPages(folder);
  for (const where of ['chromium', 'linkedom']) mkdirSync(join(target, where), { recursive: true });
  await collectInChromium(pages, target);
  for (const page of pages) {
    const file = collectedFile(target, 'linkedom', page);
    if (!existsSync(file)) write(file, toJson(collectPage(parseDocument(readHtml(page)), page.url)));
  }
}

async function collectInChromium(pages: readonly Page[], target: string): Promise<void> {
  const script = await bundle();
  const chromium = await openChromium();
  try {
    for (const page of pages) {
      const file = collectedFile(target, 'chromium', page);
      if (existsSync(file)) continue;
      const json = await chromium.visit(readHtml(page), async ({ run }) => {
        await run(script);
        return run(`precisCollect(${JSON.stringify(page.url)})`);
      });
      write(file, String(json));
    }
  } finally {
    await chromium.close();
  }
}

function write(file: string, json: string): void {
  writeFileSync(file, gzipSync(json));
}

async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: ['bench/training/in-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    logLevel: 'warning',
  });
  return result.outputFiles[0]?.text ?? '';
}
