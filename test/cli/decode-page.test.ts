import { expect, test } from 'vitest';
import { decodePage } from '../../cli/decode-page';

const bytes = (...codes: number[]) => Uint8Array.from(codes);
const ascii = (text: string) => [...new TextEncoder().encode(text)];
const E_ACUTE_1252 = 0xe9;

test('a page that declares nothing is UTF-8', () => {
  expect(decodePage(new TextEncoder().encode('été'), null)).toBe('été');
});

test('a page that declares nothing and is not UTF-8 is read as browsers do', () => {
  expect(decodePage(bytes(...ascii('caf'), E_ACUTE_1252), null)).toBe('café');
});

test("the page's own declaration counts", () => {
  const page = ascii('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">');
  expect(decodePage(bytes(...page, 0xec, 0xe8, 0xf0), null)).toMatch(/мир$/);
});

test("the transport's declaration wins over the page's own", () => {
  const page = ascii('<meta charset="utf-8">');
  expect(decodePage(bytes(...page, E_ACUTE_1252), 'text/html; charset="iso-8859-1"')).toMatch(/é$/);
});

test('a byte order mark wins over every declaration, and is no text', () => {
  expect(decodePage(bytes(0xff, 0xfe, 0x41, 0x00), 'text/html; charset=utf-8')).toBe('A');
});

test('a declaration that nobody knows is passed over', () => {
  expect(decodePage(new TextEncoder().encode('<meta charset="x-none">é'), null)).toMatch(/é$/);
});
