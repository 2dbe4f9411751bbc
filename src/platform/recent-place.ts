import { afterWait } from './after-wait';
import { askForRecentItem } from './ask-recent-item';
import { parseRecentEntry } from './recent-entry';

/** Where an entry was last read, an anchor id; `null` where nothing tells. `asked`: for its item of the list, not parsed. */
export async function loadPlace(id: string, asked = askForRecentItem(id)): Promise<string | null> {
  const item = await Promise.race([asked.catch(() => null), afterWait(null)]);
  return parseRecentEntry(item)?.place ?? null;
}
