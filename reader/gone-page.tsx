import type { VNode } from 'preact';
import { message } from '../src/platform/messages';
import { isPrivateWindow } from '../src/platform/private-window';
import { listRecentEntries } from '../src/platform/recent-entries';
import type { RecentEntry } from '../src/platform/recent-entry';
import { readerPath, recentPath, SAMPLE_ID } from '../src/platform/reader-address';

/** Entries. Enough to find what was just read without a list to search in. */
const SHOWN = 8;

/** What was opened lately, newest first; nothing in a private window. */
export async function recentlyRead(): Promise<RecentEntry[]> {
  return isPrivateWindow() ? [] : (await listRecentEntries()).slice(0, SHOWN);
}

/** Stands where a text used to be, and leads to those that are still here. */
export function GonePage({ recent }: { readonly recent: readonly RecentEntry[] }): VNode {
  document.title = message('readerGoneTitle');
  return (
    <main data-state="notice" aria-busy="false" class="alone">
      <div data-part="notice" data-kind="gone" role="alert">
        <h1>{message('readerGoneTitle')}</h1>
        <p>{message('readerGoneExplanation')}</p>
      </div>
      {recent.length > 0 && (
        <section aria-labelledby="recent-title">
          <h2 id="recent-title" class="small-title">
            {message('recentTitle')}
          </h2>
          <ul class="recent">
            {recent.map(({ id, title, siteName }) => (
              <li key={id}>
                <a href={readerPath(id)} dir="auto">
                  {title}
                </a>
                {siteName !== null && (
                  <span class="recent-site">
                    <bdi>{siteName}</bdi>
                  </span>
                )}
              </li>
            ))}
          </ul>
          <p>
            <a href={recentPath()}>{message('recentAll')}</a>
          </p>
        </section>
      )}
      <p>
        <a class="button" href={readerPath(SAMPLE_ID)}>
          {message('openSample')}
        </a>
      </p>
    </main>
  );
}
