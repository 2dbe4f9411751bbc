/** Milliseconds. A text is not kept waiting longer for what the disk may know of it. */
const WAIT = 1000;

/** A value to go on with where the disk does not answer in time. */
export function afterWait<Value>(value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(() => resolve(value), WAIT));
}
