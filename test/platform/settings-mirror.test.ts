import { beforeEach, expect, test, vi } from 'vitest';
import { mirroredSettings, mirrorSettings } from '../../src/platform/settings-mirror';

const setItem = vi.fn<(key: string, value: string) => void>();

beforeEach(() => {
  const held = new Map<string, string>();
  setItem.mockReset().mockImplementation((key, value) => void held.set(key, value));
  vi.stubGlobal('localStorage', { getItem: (key: string) => held.get(key) ?? null, setItem });
});

test('a change is copied beside what is there', () => {
  mirrorSettings({ theme: 'black', textSize: 120 });
  mirrorSettings({ theme: 'sepia' });
  expect(mirroredSettings()).toEqual({ theme: 'sepia', textSize: 120 });
});

test('what is there already is not written again', () => {
  mirrorSettings({ theme: 'black', textSize: 120 });
  mirrorSettings({ theme: 'black' });
  expect(setItem).toHaveBeenCalledTimes(1);
});

test('without storage nothing is copied, and nothing fails', () => {
  setItem.mockImplementation(() => {
    throw new Error('full');
  });
  mirrorSettings({ theme: 'black' });
  expect(mirroredSettings()).toBeNull();
});
