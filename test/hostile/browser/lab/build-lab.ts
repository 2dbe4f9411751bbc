import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BrowserName } from '../../../../scripts/browser/types';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lab</title>
<script src="reader/before-paint.js"></script><script type="module" src="lab.js"></script></head><body><div id="lab"></div></body></html>`;

export interface Lab {
  /** The built extension with one page more: `lab.html`. */
  readonly extension: string;
  /** A script for a page of the web. */
  readonly grow: string;
}

/** Puts the two sides of the lab together from the sources; the extension is the one that was built. */
export async function buildLab(browser: BrowserName): Promise<Lab> {
  const extension = await mkdtemp(join(tmpdir(), `precis-lab-${browser}-`));
  await cp(`dist/${browser}`, extension, { recursive: true });
  await writeFile(join(extension, 'lab.html'), PAGE);
  await bundle('show.tsx', join(extension, 'lab.js'), 'esm');
  return { extension, grow: await bundleScript('grow.ts') };
}

/**
 * The built extension with a script before its own that refuses what a test names, one that says when a popup stands,
 * and a page to act from.
 */
export async function refusingExtension(browser: BrowserName): Promise<string> {
  const extension = await mkdtemp(join(tmpdir(), `precis-faults-${browser}-`));
  await cp(`dist/${browser}`, extension, { recursive: true });
  const scripts = ['refusing.js', 'settled-at.js'];
  for (const script of scripts) await cp(`test/fixtures/${script}`, join(extension, script));
  await writeFile(join(extension, 'lab.html'), '<!doctype html><title>Lab</title>');
  for (const page of ['popup/popup.html', 'reader/reader.html', 'reader/recent.html']) {
    const html = await readFile(join(extension, page), 'utf8');
    const first = scripts.map((script) => `<script src="/${script}"></script>`).join('');
    await writeFile(join(extension, page), html.replace('<head>', `<head>${first}`));
  }
  return extension;
}

/** The built extension with a probe of the policy in place of the script of each page. */
export async function probedExtension(browser: BrowserName): Promise<string> {
  const extension = await mkdtemp(join(tmpdir(), `precis-probe-${browser}-`));
  await cp(`dist/${browser}`, extension, { recursive: true });
  await cp('test/fixtures/policy-probe.js', join(extension, 'probe.js'));
  for (const page of ['popup/popup.html', 'reader/reader.html']) {
    const html = await readFile(join(extension, page), 'utf8');
    const probed = html.replace(/src="(?:popup|reader)\.js"/, 'src="/probe.js"');
    await writeFile(join(extension, page), probed);
  }
  return extension;
}

/** A script of the lab for a page of the web. */
export async function bundleScript(entry: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'precis-lab-'));
  const outfile = join(folder, 'script.js');
  await bundle(entry, outfile, 'iife');
  const script = await readFile(outfile, 'utf8');
  await rm(folder, { recursive: true });
  return script;
}

async function bundle(entry: string, outfile: string, format: 'esm' | 'iife'): Promise<void> {
  await build({
    entryPoints: [`test/hostile/browser/lab/${entry}`],
    outfile,
    format,
    bundle: true,
    target: 'es2023',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
}
