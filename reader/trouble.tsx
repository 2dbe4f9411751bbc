import type { VNode } from 'preact';
import { message } from '../src/platform/messages';
import { readerPath, SAMPLE_ID } from '../src/platform/reader-address';

/** What went wrong, for a report. */
export function troubleDetail(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Stands in place of a text that a mistake of ours keeps from being shown. */
export function TroublePage({ detail }: { readonly detail: string }): VNode {
  return (
    <main data-state="notice" aria-busy="false" class="alone">
      <Trouble detail={detail} />
    </main>
  );
}

/** A mistake of ours, said plainly; over a text that already stands it takes nothing away. */
export function Trouble({ detail }: { readonly detail: string }): VNode {
  return (
    <div class="trouble" data-part="notice" data-kind="error" role="alert">
      <h1>{message('noticeErrorTitle')}</h1>
      <p>{message('noticeError')}</p>
      <p>{message('noticeErrorNext')}</p>
      <p class="actions">
        <button type="button" class="button" data-action="retry" onClick={() => location.reload()}>
          {message('noticeRetry')}
        </button>
        <a class="button" href={readerPath(SAMPLE_ID)}>
          {message('openSample')}
        </a>
      </p>
      <details>
        <summary>{message('noticeErrorReport')}</summary>
        <pre>{detail}</pre>
      </details>
    </div>
  );
}
