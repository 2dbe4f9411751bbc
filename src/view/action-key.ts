import { ACTIONS, readerActions, type Action, type ReaderAction } from './actions';

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

const MOD = 'Mod+';

/** The action of the reader that a key stands for. `letters`: whether keys without Ctrl or Command are commands. */
export function actionOfKey(pressed: Pressed, letters: boolean): ReaderAction | null {
  return readerActions().find((id) => isKey(ACTIONS[id].key, pressed, letters)) ?? null;
}

function isKey(key: Action['key'], { key: pressed, altKey, ctrlKey, metaKey }: Pressed, letters: boolean) {
  if (key === null || altKey) return false;
  if (!key.startsWith(MOD)) return letters && !ctrlKey && !metaKey && pressed === key;
  return ctrlKey !== metaKey && pressed.toLowerCase() === key.slice(MOD.length);
}

/** A key as it is shown: letters large, and the modifier as the system calls it. */
export function keyName(key: string, mac: boolean): string {
  if (!key.startsWith(MOD)) return key.toUpperCase();
  return `${mac ? '⌘' : 'Ctrl+'}${key.slice(MOD.length).toUpperCase()}`;
}
