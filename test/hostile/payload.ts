/** The global that a payload sets where it runs, and the path that it asks for. */
const RAN = '__payloadRan';
export const CANARY = '/canary/';

/** A script that tells, by a global, a request, the title and the address, that it ran. */
export function payload(mark: string): string {
  return `globalThis.${RAN}=(globalThis.${RAN}||'')+'${mark}';new Image().src='${CANARY}${mark}'`;
}
