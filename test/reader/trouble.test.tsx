import { expect, test, vi } from 'vitest';
import { troubleDetail, TroublePage } from '../../reader/trouble';
import { rendered } from '../view/rendered';

vi.mock('webextension-polyfill', () => import('./extension-browser'));

test('a mistake of ours is said in plain words, with its details at hand and a way on', () => {
  const root = rendered(<TroublePage detail={troubleDetail(new Error('the ink ran out'))} />);
  expect(root.querySelector('main')?.getAttribute('data-state')).toBe('notice');
  expect(root.querySelector('[role="alert"]')?.getAttribute('data-kind')).toBe('error');
  expect(root.querySelector('details pre')?.textContent).toContain('the ink ran out');
  expect(root.querySelector('h1')?.textContent).not.toContain('ink');
  expect(root.querySelector('a[href$="?id=sample"]')).not.toBeNull();
});

test('what is thrown may be anything', () => {
  expect(troubleDetail('plain words')).toBe('plain words');
  expect(troubleDetail(undefined)).toBe('undefined');
});
