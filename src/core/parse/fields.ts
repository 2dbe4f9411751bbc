/** Small readers of unknown values; each answers `null` or the fallback for what is not as expected. */

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

/** A whole number from `least` on. */
export function isCount(value: unknown, least = 0): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least;
}

export function isOneOf<Value extends string>(value: unknown, allowed: readonly Value[]): value is Value {
  return typeof value === 'string' && (allowed as readonly string[]).includes(value); // Widened only to be searched.
}

/** Every item through `parse`; `null` when the value is no array or one item is refused. */
export function parseAll<Value>(value: unknown, parse: (item: unknown) => Value | null): Value[] | null {
  if (!Array.isArray(value)) return null;
  const items: Value[] = [];
  for (const item of value) {
    const parsed = parse(item);
    if (parsed === null) return null;
    items.push(parsed);
  }
  return items;
}
