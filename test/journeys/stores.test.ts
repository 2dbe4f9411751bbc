import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const PACKAGES = ['dist/chromium', 'dist/firefox'];
const TEXT = /\.(?:js|css|html|json)$/;

/** Paths from the package's root on. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function textsOf(folder: string, kind: RegExp): [path: string, text: string][] {
  return filesOf(folder)
    .filter((path) => kind.test(path))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
}

function manifestOf(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
}

/** Width and height in pixels, which stand in the header of every PNG. */
function sizeOfPng(path: string): [width: number, height: number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test.each(PACKAGES)('%s makes no code from text', (folder) => {
  const makesCode =
    /\beval\s*\(|\bnew Function\b|\bFunction\s*\(|\bimportScripts\b|\bset(?:Timeout|Interval)\(["'`]/;
  expect(textsOf(folder, /\.js$/).filter(([, text]) => makesCode.test(text))).toEqual([]);
});

test.each(PACKAGES)('%s loads every script, style and font from itself', (folder) => {
  const loads = /\b(?:import|from)\s*\(?\s*["'`]([\w.:/@-]+)["'`]/g;
  const inScripts = textsOf(folder, /\.js$/).flatMap(([, text]) =>
    Array.from(text.matchAll(loads), ([, to]) => to),
  );
  expect(inScripts.length).toBeGreaterThan(10);
  expect(inScripts.filter((to) => !/^\.{1,2}\//.test(to ?? ''))).toEqual([]);
  const inPages = textsOf(folder, /\.html$/).flatMap(([, text]) =>
    Array.from(text.matchAll(/\b(?:src|href)="([^"]*)"/g), ([, to]) => to),
  );
  expect(inPages.length).toBeGreaterThan(4);
  expect(inPages.filter((to) => /^(?:[a-z]+:|\/\/)/i.test(to ?? ''))).toEqual([]);
  const inStyles = textsOf(folder, /\.css$/).flatMap(([, text]) =>
    Array.from(text.matchAll(/url\(["']?([^)"']+)|@import/g), ([, to]) => to),
  );
  expect(inStyles.filter((to) => !to?.startsWith('../fonts/'))).toEqual([]);
});

test.each(PACKAGES)('%s holds nothing that nothing in it names', (folder) => {
  const texts = textsOf(folder, TEXT);
  const byThemselves = /^(?:manifest\.json|LICENSE|THIRD-PARTY\.txt|_locales\/\w+\/messages\.json)$/;
  const unnamed = filesOf(folder)
    .filter((path) => !byThemselves.test(path))
    .filter((path) => !texts.some(([other, text]) => other !== path && text.includes(basename(path))));
  expect(unnamed).toEqual([]);
});

test.each(PACKAGES)('%s has the icons at the sizes it says', (folder) => {
  const { icons, action } = manifestOf(folder) as {
    icons: Record<string, string>;
    action: { default_icon: Record<string, string> };
  }; // Its own manifest, which the browsers check.
  expect(Object.keys(icons)).toEqual(['16', '32', '48', '128']);
  for (const [size, path] of [...Object.entries(icons), ...Object.entries(action.default_icon)])
    expect(sizeOfPng(join(folder, path))).toEqual([Number(size), Number(size)]);
});

test.each(PACKAGES)('%s asks for three permissions and is of the version of package.json', (folder) => {
  const manifest = manifestOf(folder);
  expect(manifest['manifest_version']).toBe(3);
  expect(manifest['permissions']).toEqual(['activeTab', 'scripting', 'storage']);
  expect(Object.keys(manifest).filter((key) => /host|optional|content_scripts|background/.test(key))).toEqual(
    [],
  );
  expect(manifest['version']).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  expect(manifest['version']).toMatch(/^\d{1,5}(?:\.\d{1,5}){1,3}$/);
});

test.each(PACKAGES)('%s has a policy that lets no code in from elsewhere', (folder) => {
  const { extension_pages: policy } = manifestOf(folder)['content_security_policy'] as {
    extension_pages: string;
  }; // As above.
  const sources = policy.split('; ').map((directive) => directive.split(' '));
  expect(sources).toContainEqual(['script-src', "'self'"]);
  expect(sources).toContainEqual(['connect-src', "'none'"]);
  expect(policy).not.toContain('unsafe');
});

/** Characters: what each store takes. */
const LONGEST = { extensionName: 50, extensionDescription: 132, actionTitle: 75 };

test.each(PACKAGES)('%s says in every language what the manifest names', (folder) => {
  const locales = readdirSync(join(folder, '_locales'));
  expect(locales).toHaveLength(18);
  const named = JSON.stringify(manifestOf(folder)).matchAll(/__MSG_(\w+)__/g);
  expect(new Set(Array.from(named, ([, key]) => key))).toEqual(new Set(Object.keys(LONGEST)));
  for (const locale of locales) {
    const messages = JSON.parse(readFileSync(join(folder, '_locales', locale, 'messages.json'), 'utf8'));
    for (const [key, longest] of Object.entries(LONGEST)) {
      const { length } = messages[key].message;
      expect([locale, key, length > 0 && length <= longest]).toEqual([locale, key, true]);
    }
  }
});

/** Bytes. The smallest limit of the two stores for an archive is far above; this one keeps it quick to review. */
const LARGEST = 1_000_000;

test.each(PACKAGES)('%s is small', (folder) => {
  const bytes = filesOf(folder).reduce((sum, path) => sum + readFileSync(join(folder, path)).length, 0);
  expect(bytes).toBeLessThan(LARGEST);
});
