import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { countMessage, message } from '../src/platform/messages';
import { isPrivateWindow } from '../src/platform/private-window';
import { forgetAllRecentEntries, forgetRecentEntry } from '../src/platform/recent-entries';
import type { RecentEntry } from '../src/platform/recent-entry';
import { readerPath, SAMPLE_ID } from '../src/platform/reader-address';
import { saveSetting } from '../src/platform/stored-settings';
import { matchesTitle } from '../src/view/matches-title';
import { ConfirmButton } from './confirm-button';
import { RecentList } from './recent-list';

interface Props {
  /** Newest first. */
  readonly entries: readonly RecentEntry[];
  readonly keepRecent: boolean;
}

/** What was opened lately: found by title, removed one by one or all at once, or not kept at all. */
export function RecentPage({ entries, keepRecent }: Props): VNode {
  document.title = message('recentTitle');
  const [listed, setListed] = useState(entries);
  const [keeps, setKeeps] = useState(keepRecent);
  const [query, setQuery] = useState('');
  const [said, setSaid] = useState('');
  const found = listed.filter(({ title }) => matchesTitle(title, query));
  const remove = (entry: RecentEntry): void => {
    void forgetRecentEntry(entry.id);
    setListed(listed.filter(({ id }) => id !== entry.id));
    setSaid(message('recentRemoved', entry.title));
  };
  const removeAll = (): void => {
    void forgetAllRecentEntries();
    setListed([]);
    setSaid(message('recentAllRemoved'));
  };
  const keep = (keepRecent: boolean): void => {
    setKeeps(keepRecent);
    void saveSetting('keepRecent', keepRecent);
    if (!keepRecent) removeAll();
  };
  return (
    <>
      <main data-state="ready" aria-busy="false" class="alone recent-page">
        <h1>{message('recentTitle')}</h1>
        <KeepChoice keeps={keeps} keep={keep} />
        {listed.length > 0 && (
          <div class="recent-tools">
            <label>
              <span>{message('recentSearch')}</span>
              <input
                type="search"
                class="field"
                value={query}
                onInput={({ currentTarget }) => setQuery(currentTarget.value)}
              />
            </label>
            <ConfirmButton label={message('recentRemoveAll')} confirm={removeAll} />
          </div>
        )}
        {listed.length > 0 && <p class="recent-count">{countMessage('recentCount', found.length)}</p>}
        <RecentList entries={found} remove={remove} />
        {listed.length === 0 && <NothingYet />}
      </main>
      <output class="visually-hidden">{said}</output>
    </>
  );
}

function KeepChoice({
  keeps,
  keep,
}: {
  readonly keeps: boolean;
  readonly keep: (keep: boolean) => void;
}): VNode {
  return (
    <div class="keep-choice">
      <label>
        <input
          type="checkbox"
          checked={keeps}
          onChange={({ currentTarget }) => keep(currentTarget.checked)}
        />
        <span>{message('recentKeep')}</span>
      </label>
      <p>{message('recentKeepExplanation')}</p>
    </div>
  );
}

function NothingYet(): VNode {
  return (
    <>
      <p>{message(isPrivateWindow() ? 'recentPrivate' : 'recentEmpty')}</p>
      <p>
        <a class="button" href={readerPath(SAMPLE_ID)}>
          {message('openSample')}
        </a>
      </p>
    </>
  );
}
