import { ACTIONS, readerActions, type Action, type ReaderAction } from './actions';

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey'>;

const MOD = 'Mod+';

/** The action of the reader that a key stands for. `letters`: whether keys without Ctrl or Command are commands. */
export function actionOfKey(pressed: Pressed, letters: boolean): ReaderAction | null {
  return readerActions().find((id) => isKey(ACTIONS[id].key, pressed, letters)) ?? null;
}

function isKey(key: Action['key'], event: Pressed, letters: boolean) {
  const { altKey, ctrlKey, metaKey } = event;
  if (key === null || altKey) return false;
  const pressed = latinKey(event);
  if (!key.startsWith(MOD)) return letters && !ctrlKey && !metaKey && pressed === key;
  return ctrlKey !== metaKey && pressed.toLowerCase() === key.slice(MOD.length);
}

/** What a key types; where that is of another alphabet, the Latin letter that the same key has beside it. */
function latinKey({ key, code }: Pressed): string {
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  return letter !== undefined && key > '~' ? letter.toLowerCase() : key;
}

/** A key as it is shown: letters large. `modifier`: as it is written before a letter on the user's keyboard. */
export function keyName(key: string, modifier: string): string {
  return key.startsWith(MOD) ? modifier + key.slice(MOD.length).toUpperCase() : key.toUpperCase();
}
