import { expect, test } from 'vitest';
import { leaveAsked, takeAsked } from '../../src/platform/asked';

test('what was asked for early is taken up once', async () => {
  leaveAsked({ settings: Promise.resolve({ theme: 'dark' }), entry: Promise.resolve('{}') });
  await expect(takeAsked('settings')).resolves.toEqual({ theme: 'dark' });
  expect(takeAsked('settings')).toBeUndefined();
  await expect(takeAsked('entry')).resolves.toBe('{}');
});

test('a refusal is told to who takes it up, and to nobody where nobody does', async () => {
  leaveAsked({ entry: Promise.reject(new Error('no storage')) });
  // Long enough for a rejection that nobody handles to be reported, which fails the test.
  await new Promise((resolve) => setTimeout(resolve));
  await expect(takeAsked('entry')).rejects.toThrow('no storage');
});

test('where nothing was asked for, there is nothing to take up', () => {
  globalThis.precisAsked = undefined;
  expect(takeAsked('item')).toBeUndefined();
});
