/** U+2066 and U+2069: what stands between them is read from left to right and reorders nothing around it. */
const [ISOLATE, END] = ['\u2066', '\u2069'];

/** A host or address for a sentence of the interface, which may run from right to left. */
export function isolated(address: string): string {
  return `${ISOLATE}${address}${END}`;
}
