import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import messages from '../../_locales/en/messages.json';

const KEYS = Object.keys(messages);
const PLURAL = /_(?:zero|one|two|few|many|other)$/;
const baseOf = (key: string): string => key.replace(PLURAL, '');

const sources = ['src', 'popup', 'reader']
  .flatMap((folder) => {
    try {
      return readdirSync(folder, { recursive: true, withFileTypes: true });
    } catch {
      return []; // The folder comes with the first file in it.
    }
  })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');
const manifest = readFileSync('manifest.json', 'utf8');

const used = (key: string): boolean =>
  sources.includes(`'${key}'`) || sources.includes(`"${key}"`) || manifest.includes(`__MSG_${key}__`);

test('every message is used somewhere', () => {
  expect(KEYS.filter((key) => !used(baseOf(key)))).toEqual([]);
});

test('every message asked for exists', () => {
  const asked = [
    ...[...sources.matchAll(/\bmessage\(\s*['"](\w+)['"]/g)].map((match) => match[1]),
    ...[...sources.matchAll(/\bcountMessage\(\s*['"](\w+)['"]/g)].map((match) => `${match[1]}_other`),
    ...[...manifest.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]),
  ];
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((key) => key === undefined || !KEYS.includes(key))).toEqual([]);
});

test('a message with a count has a form for one and a form for the others', () => {
  const bases = new Set(KEYS.filter((key) => PLURAL.test(key)).map(baseOf));
  const incomplete = [...bases].filter(
    (base) => !KEYS.includes(`${base}_one`) || !KEYS.includes(`${base}_other`),
  );
  expect(incomplete).toEqual([]);
});

test('messages stand in the order of their keys and none is empty', () => {
  expect(KEYS).toEqual([...KEYS].sort());
  expect(Object.values(messages).filter(({ message }) => message.trim() === '')).toEqual([]);
});
