import { expect, test, vi } from 'vitest';
import { RecentPage } from '../../reader/recent-page';
import { forgetAllRecentEntries, forgetRecentEntry } from '../../src/platform/recent-entries';
import { saveSetting } from '../../src/platform/stored-settings';
import { rendered, send } from '../view/rendered';

vi.mock('webextension-polyfill', () => import('./extension-browser'));
vi.mock('../../src/platform/recent-entries', () => ({
  forgetRecentEntry: vi.fn<(...values: unknown[]) => Promise<void>>(() => Promise.resolve()),
  forgetAllRecentEntries: vi.fn<(...values: unknown[]) => Promise<void>>(() => Promise.resolve()),
}));
vi.mock('../../src/platform/stored-settings', () => ({
  saveSetting: vi.fn<(...values: unknown[]) => Promise<void>>(() => Promise.resolve()),
}));

const entry = (id: string, title: string) => ({
  id,
  title,
  savedAt: 0,
  bytes: 1,
  siteName: 'Review',
  url: 'https://a.example/',
});
const entries = [entry('a', 'The tide tables'), entry('b', 'Salt and paper')];

const show = (): Element => rendered(<RecentPage entries={entries} keepRecent />);
const titles = (root: Element): string[] =>
  [...root.querySelectorAll('.recent a')].map((link) => link.textContent ?? '');

test('what was opened lately is listed as links', () => {
  const root = show();
  expect(titles(root)).toEqual(['The tide tables', 'Salt and paper']);
  expect(root.querySelector('.recent a')?.getAttribute('href')).toBe('/reader/reader.html?id=a');
});

test('a search leaves the titles that hold its words', async () => {
  const root = show();
  const search = root.querySelector<HTMLInputElement>('input[type="search"]');
  if (search) search.value = 'TIDE';
  send(search, 'input');
  await vi.waitFor(() => expect(titles(root)).toEqual(['The tide tables']));
});

test('one text is removed by its button', async () => {
  const root = show();
  send(root.querySelector('.recent button'), 'click');
  await vi.waitFor(() => expect(titles(root)).toEqual(['Salt and paper']));
  expect(forgetRecentEntry).toHaveBeenCalledWith('a');
  expect(root.querySelector('output')?.textContent).toContain('The tide tables');
});

test('all texts are removed only on the second press', async () => {
  const root = show();
  const button = root.querySelector('.recent-tools button');
  send(button, 'click');
  await vi.waitFor(() => expect(button?.textContent).toContain('Really'));
  expect(forgetAllRecentEntries).not.toHaveBeenCalled();
  send(button, 'click');
  await vi.waitFor(() => expect(titles(root)).toEqual([]));
  expect(forgetAllRecentEntries).toHaveBeenCalledOnce();
});

test('keeping nothing is remembered and removes what is there', async () => {
  const root = show();
  const box = root.querySelector<HTMLInputElement>('input[type="checkbox"]');
  if (box) box.checked = false;
  send(box, 'change');
  await vi.waitFor(() => expect(titles(root)).toEqual([]));
  expect(saveSetting).toHaveBeenCalledWith('keepRecent', false);
});
