import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { message, userLanguage } from '../src/platform/messages';
import type { RecentEntry } from '../src/platform/recent-entry';
import { readerPath } from '../src/platform/reader-address';
import { RemoveIcon } from './icons';

interface Props {
  readonly entries: readonly RecentEntry[];
  readonly remove: (entry: RecentEntry) => void;
}

/** Texts as links, each with a button that removes it. */
export function RecentList({ entries, remove }: Props): VNode {
  const list = useRef<HTMLUListElement>(null);
  const removeAt = (entry: RecentEntry, index: number): void => {
    // The button goes with its entry: the focus moves to a neighbour, or to the list.
    const buttons = list.current?.querySelectorAll('button') ?? [];
    (buttons[index + 1] ?? buttons[index - 1] ?? list.current)?.focus();
    remove(entry);
  };
  return (
    <ul ref={list} class="recent" tabindex={-1}>
      {entries.map((entry, index) => (
        <li key={entry.id}>
          <div>
            <a href={readerPath(entry.id)} dir="auto">
              {entry.title === '' ? message('untitled') : entry.title}
            </a>
            <span class="recent-site">
              {entry.siteName !== null && <bdi>{entry.siteName}</bdi>}
              <time dateTime={new Date(entry.savedAt).toISOString()}>{dayOf(entry.savedAt)}</time>
            </span>
          </div>
          <button
            type="button"
            class="bar-item"
            aria-label={message('recentRemove', entry.title)}
            onClick={() => removeAt(entry, index)}
          >
            <RemoveIcon />
          </button>
        </li>
      ))}
    </ul>
  );
}

function dayOf(milliseconds: number): string {
  return new Intl.DateTimeFormat(userLanguage(), { dateStyle: 'medium' }).format(milliseconds);
}
