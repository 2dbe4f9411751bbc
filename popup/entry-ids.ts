import type { Scope } from '../src/core/extract/judge-page';
import { newEntryId } from '../src/platform/entry';

/** Tells the id of the entry for what was read of a page. */
export type EntryIds = (scope: Scope, url: string) => string;

/**
 * The ids of one popup: a text that is read again stays behind the links already shown, and one from another address,
 * to which the tab went in between, never takes its place.
 */
export function entryIds(): EntryIds {
  const ids = new Map<string, string>();
  return (scope, url) => {
    const key = `${scope} ${url}`;
    const id = ids.get(key) ?? newEntryId();
    ids.set(key, id);
    return id;
  };
}
