import { expect, test, vi } from 'vitest';
import { KeyHelp } from '../../../reader/tools/key-help';
import { MoreMenu } from '../../../reader/tools/more-menu';
import { Palette } from '../../../reader/tools/palette';
import type { Commands } from '../../../reader/tools/reader-commands';
import { ACTIONS, readerActions } from '../../../src/view/actions';
import { rendered, send } from '../../view/rendered';

vi.mock('webextension-polyfill', () => import('../extension-browser'));

const done: string[] = [];
// Every action does something here.
const commands = Object.fromEntries(
  readerActions().map((id) => [id, () => done.push(id)]),
) as unknown as Commands;
const close = (): void => undefined;

const shown = (root: Element): (string | null)[] =>
  [...root.querySelectorAll('[data-action]')].map((element) => element.getAttribute('data-action'));

test('the help has every action of the reader', () => {
  const root = rendered(<KeyHelp letters close={close} />);
  expect(shown(root)).toEqual(readerActions());
  for (const id of readerActions())
    expect(root.querySelector(`[data-action="${id}"] th`)?.textContent).not.toBe('');
});

test('the palette has every action of the reader but itself', () => {
  const root = rendered(<Palette commands={commands} sections={[]} close={close} />);
  expect(shown(root)).toEqual(readerActions().filter((id) => id !== 'palette'));
});

test('the menu has every action that stands nowhere else', () => {
  const root = rendered(<MoreMenu commands={commands} />);
  expect(shown(root)).toEqual(readerActions().filter((id) => ACTIONS[id].menu));
});

test('an action that cannot be done now is left out of the palette and dimmed in the menu', () => {
  const without = { ...commands, images: null };
  const palette = rendered(<Palette commands={without} sections={[]} close={close} />);
  expect(shown(palette)).not.toContain('images');
  const menu = rendered(<MoreMenu commands={without} />);
  expect(menu.querySelector('[data-action="images"]')?.hasAttribute('disabled')).toBe(true);
});

test('a chosen action of the palette is done', () => {
  const root = rendered(<Palette commands={commands} sections={[]} close={close} />);
  Object.assign(root.querySelector('dialog') ?? {}, { close });
  send(root.querySelector('[data-action="zoom"]'), 'click');
  expect(done.at(-1)).toBe('zoom');
});

test('the sections of the text stand in the palette too', () => {
  const section = {
    heading: 'The winter',
    label: null,
    origin: 'markup',
    level: 2,
    from: 0,
    to: 1,
    words: 9,
  } as const;
  const root = rendered(<Palette commands={commands} sections={[section]} close={close} />);
  expect(root.querySelector('[data-action="section-0"]')?.textContent).toContain('The winter');
});
