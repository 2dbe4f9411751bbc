import type { Failure } from '../core/failure';

interface Page {
  /** `null` where the browser hides it. */
  readonly url: string | null;
  readonly loading: boolean;
}

/** Addresses at which a page of the web may still appear. */
const WEB_OR_EMPTY = /^(?:https?:|about:blank$|$)/;
const WEB_OR_FILE = /^(?:https?|file):$/;

/**
 * What a page is that the browser lets no script into. Its own viewers are told by the file name, since it shows PDF
 * and JSON on pages of its own; a page that is still loading may yet become readable.
 */
export function unreadablePage({ url, loading }: Page): Failure {
  if (loading && WEB_OR_EMPTY.test(url ?? '')) return { kind: 'loading' };
  const address = url !== null && URL.canParse(url) ? new URL(url) : null;
  if (address && WEB_OR_FILE.test(address.protocol)) {
    const file = address.pathname.toLowerCase();
    if (file.endsWith('.pdf')) return { kind: 'pdf' };
    if (file.endsWith('.json')) return { kind: 'text', contentType: 'application/json' };
  }
  return { kind: 'restricted' };
}
