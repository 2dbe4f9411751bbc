import { expect, test, vi } from 'vitest';
import { GonePage } from '../../reader/gone-page';
import { rendered } from '../view/rendered';

vi.mock('webextension-polyfill', () => import('./extension-browser'));

const recent = {
  id: 'a-1',
  savedAt: 0,
  bytes: 1,
  title: 'Tides',
  siteName: 'Review',
  url: 'https://a.example/',
};

test('a text that is gone says so and leads to the sample', () => {
  const root = rendered(<GonePage recent={[]} />);
  expect(root.querySelector('main')?.getAttribute('data-state')).toBe('notice');
  expect(root.querySelector('[role="alert"] h1')?.textContent).not.toBe('');
  expect(root.querySelector('a[href="/reader/reader.html?id=sample"]')).not.toBeNull();
});

test('it leads to what was opened lately', () => {
  const link = rendered(<GonePage recent={[recent]} />).querySelector('.recent a');
  expect(link?.getAttribute('href')).toBe('/reader/reader.html?id=a-1');
  expect(link?.textContent).toBe('Tides');
});

test('the name of a site reorders nothing around it', () => {
  const site = rendered(<GonePage recent={[recent]} />).querySelector('.recent-site bdi');
  expect(site?.textContent).toBe('Review');
});
