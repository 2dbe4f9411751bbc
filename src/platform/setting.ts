/** What a setting may hold and what it holds at first. `parse` gives `null` for anything that is not allowed. */
export interface Setting<Value> {
  readonly initial: Value;
  readonly parse: (value: unknown) => Value | null;
}

export interface Choice<Value> extends Setting<Value> {
  /** In the order a control shows them. */
  readonly allowed: readonly Value[];
}

export function oneOf<const Value extends string | number>(
  allowed: readonly Value[],
  initial: NoInfer<Value>,
): Choice<Value> {
  return { allowed, initial, parse: (value) => allowed.find((candidate) => candidate === value) ?? null };
}

export function flag(initial: boolean): Setting<boolean> {
  return { initial, parse: (value) => (typeof value === 'boolean' ? value : null) };
}

/** A line of text without control characters; empty at first. `limit`: characters. */
export function line(limit: number): Setting<string> {
  return {
    initial: '',
    parse: (value) =>
      typeof value === 'string' && value.length <= limit && !/\p{Cc}/u.test(value) ? value : null,
  };
}

/** Longest host name in the domain name system, in characters (RFC 1035). */
const LONGEST_HOST = 253;

function isHost(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST_HOST;
}

export function hosts(limit: number): Setting<readonly string[]> {
  return {
    initial: [],
    parse: (value) => (Array.isArray(value) ? value.filter(isHost).slice(-limit) : null),
  };
}
