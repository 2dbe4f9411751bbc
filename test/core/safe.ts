import type { SafeUrl } from '../../src/core/model';
import { isSafeUrl } from '../../src/core/safe-url';

/** An address that may stand in a link. */
export function safe(address: string): SafeUrl {
  if (!isSafeUrl(address)) throw new Error(`not safe: ${address}`);
  return address;
}
