import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Pixels, from the header that every PNG begins with. */
function pngSize(path: string): { width: number; height: number } {
  const bytes = readFileSync(path);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

test('every icon has the size that the manifest says', () => {
  const { icons, action } = JSON.parse(readFileSync('manifest.json', 'utf8'));
  const named: [string, string][] = [
    ...Object.entries<string>(icons),
    ...Object.entries<string>(action.default_icon),
  ];
  expect(named.length).toBeGreaterThan(0);
  for (const [size, path] of named)
    expect(pngSize(path)).toEqual({ width: Number(size), height: Number(size) });
});
