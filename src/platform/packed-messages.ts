/**
 * All messages of a language in one string: half of what they weigh as entries of the browser's own format, and it is
 * asked once. Between bars is a message: a short name made from its key, then the text, with `{1}` where `$1` stood,
 * because the browser takes what follows a `$` for itself.
 */
const NAME_LENGTH = 3;
const BAR = '|';
const NAMES = 36 ** NAME_LENGTH;

/** Shares no factor with 36 and is above the characters of keys; with it no two keys share a name. */
const FACTOR = 139;

function shortName(key: string): string {
  let sum = 0;
  for (let index = 0; index < key.length; index += 1) sum = (sum * FACTOR + key.charCodeAt(index)) % NAMES;
  return sum.toString(36).padStart(NAME_LENGTH, '0');
}

/**
 * The build's half.
 *
 * @param messages texts by key
 * @throws when two keys share a name, or when a text holds what the format needs
 */
export function packMessages(messages: Readonly<Record<string, string>>): string {
  const keys = new Map<string, string>();
  const lines = Object.entries(messages).map(([key, text]) => {
    const name = shortName(key);
    const other = keys.get(name);
    if (other) throw new Error(`${key} and ${other} get the same short name; choose another factor.`);
    if (/[|{}]/.test(text)) throw new Error(`${key} holds a bar or a brace.`);
    keys.set(name, key);
    return name + text.replaceAll(/\$(\d)/g, '{$1}');
  });
  return lines.join(BAR);
}

/**
 * The pages' half.
 *
 * @returns text by key with `values` in their places, `''` for an unknown key
 */
export function unpackMessages(packed: string): (key: string, values: readonly string[]) => string {
  const texts = new Map(
    packed.split(BAR).map((line) => [line.slice(0, NAME_LENGTH), line.slice(NAME_LENGTH)]),
  );
  return (key, values) =>
    (texts.get(shortName(key)) ?? '').replaceAll(
      /\{(\d)\}/g,
      (_, at: string) => values[Number(at) - 1] ?? '',
    );
}
