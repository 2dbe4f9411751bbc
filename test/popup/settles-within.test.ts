import { expect, test } from 'vitest';
import { settlesWithin } from '../../popup/settles-within';

test('what is fulfilled in time is told', async () => {
  expect(await settlesWithin(Promise.resolve('there'), 1_000)).toBe(true);
});

test('what takes longer is not waited for', async () => {
  expect(await settlesWithin(new Promise(() => {}), 1)).toBe(false);
});

test('a failure in time is passed on', async () => {
  await expect(settlesWithin(Promise.reject(new Error('no room')), 1_000)).rejects.toThrow('no room');
});
