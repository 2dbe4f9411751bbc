import type { Entry } from '../src/platform/entry';
import { isPrivateWindow } from '../src/platform/private-window';
import type { Settings } from '../src/platform/settings';

/**
 * Gives the tab the title of its text, but not in a private window nor where nothing is to be kept: browsers write the
 * titles of tabs into their history.
 */
export function nameTab(
  { article, private: isPrivate }: Pick<Entry, 'article' | 'private'>,
  { keepRecent }: Pick<Settings, 'keepRecent'>,
): void {
  if (keepRecent && !isPrivate && !isPrivateWindow()) document.title = article.title;
}
