import { expect, test } from 'vitest';
import { zoomForKey } from '../../popup/keys';
import { actionOfKey, keyName } from '../../src/view/action-key';
import { ACTIONS, readerActions, type Action } from '../../src/view/actions';

const plain = { code: '', altKey: false, ctrlKey: false, metaKey: false };
const all: [string, Action][] = Object.entries(ACTIONS);

test('no two actions of a page have the same key', () => {
  for (const page of ['reader', 'popup']) {
    const keys = all.flatMap(([, action]) =>
      action.page === page && action.key !== null ? [action.key] : [],
    );
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test.each(readerActions().filter((id) => ACTIONS[id].key !== null))('the key of “%s” is its own', (id) => {
  const key = ACTIONS[id].key ?? '';
  const ctrlKey = key.startsWith('Mod+');
  expect(actionOfKey({ ...plain, key: key.replace('Mod+', ''), ctrlKey }, true)).toBe(id);
});

test('a letter with a modifier, or where letters are no commands, is no action', () => {
  expect(actionOfKey({ ...plain, key: 'j', ctrlKey: true }, true)).toBeNull();
  expect(actionOfKey({ ...plain, key: 'j', altKey: true }, true)).toBeNull();
  expect(actionOfKey({ ...plain, key: 'j' }, false)).toBeNull();
  expect(actionOfKey({ ...plain, key: 'k', metaKey: true }, false)).toBe('palette');
});

test('on a keyboard of another alphabet a command is where its Latin letter stands', () => {
  expect(actionOfKey({ ...plain, key: 'о', code: 'KeyJ' }, true)).toBe('nextSection');
  expect(actionOfKey({ ...plain, key: 'л', code: 'KeyK', ctrlKey: true }, true)).toBe('palette');
  // A Latin keyboard of another order means the letter it shows.
  expect(actionOfKey({ ...plain, key: 'n', code: 'KeyJ' }, true)).toBe('nextClaim');
});

test('the keys of the popup are those it listens to', () => {
  const keys = all.flatMap(([, { page, key }]) => (page === 'popup' && key !== null ? [key] : []));
  expect(keys.map((key) => zoomForKey({ ...plain, key }))).toEqual(['gist', 'one', 'three']);
});

test('a key is shown as the keyboard shows it', () => {
  expect(['j', '?', 'Mod+k'].map((key) => keyName(key, 'Ctrl+'))).toEqual(['J', '?', 'Ctrl+K']);
  expect(keyName('Mod+k', '⌘')).toBe('⌘K');
});
