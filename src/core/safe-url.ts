import type { SafeUrl } from './model';

// Only addresses in the normalized form of `URL.href` pass; an `@` before the path would carry credentials.
const WEB = /^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/;
const MAIL = /^mailto:\S+$/;

/** Whether an absolute, normalized address may stand in a link or an image: http, https or mailto, no credentials. */
export function isSafeUrl(address: string): address is SafeUrl {
  return WEB.test(address) || MAIL.test(address);
}
