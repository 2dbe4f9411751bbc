import type { VNode } from 'preact';
import type { Scope } from '../src/core/extract/judge-page';
import type { Failure } from '../src/core/failure';
import { message } from '../src/platform/messages';
import { SAMPLE_ID } from '../src/platform/reader-address';
import { readerUrl } from '../src/platform/tabs';
import { noticeWords } from './notice-words';
import type { Actions } from './state';

interface Props {
  readonly failure: Failure;
  readonly scope: Scope;
  readonly actions: Actions;
}

/** Says what the page is where it is no article, and what to do next. */
export function Notice({ failure, scope, actions }: Props): VNode {
  const { title, explanation, next } = noticeWords(failure);
  return (
    <div class="notice" data-part="notice" data-kind={failure.kind} role="alert">
      <h1 tabIndex={-1}>{title}</h1>
      <p>{explanation}</p>
      <p>{next}</p>
      <div class="notice-actions">
        <NoticeAction failure={failure} scope={scope} actions={actions} />
        <a class="button" data-action="open-sample" href={readerUrl(SAMPLE_ID)} target="_blank">
          {message('openSample')}
        </a>
      </div>
      {failure.kind === 'error' && (
        <details class="report">
          <summary>{message('noticeErrorReport')}</summary>
          <pre>{failure.detail}</pre>
        </details>
      )}
    </div>
  );
}

function NoticeAction({ failure, scope, actions }: Props): VNode | null {
  switch (failure.kind) {
    case 'loading':
    case 'timeout':
    case 'error':
      return (
        <button type="button" class="button primary" data-action="retry" onClick={() => actions.read(scope)}>
          {message('noticeRetry')}
        </button>
      );
    case 'not-article':
      if (scope !== 'article') return <BackToArticle actions={actions} />;
      return failure.words === 0 ? null : (
        <button
          type="button"
          class="button primary"
          data-action="whole-page"
          onClick={() => actions.read('page')}
        >
          {message('noticeWholePage')}
        </button>
      );
    case 'restricted':
    case 'pdf':
    case 'image':
    case 'text':
      return null;
  }
  return failure satisfies never;
}

function BackToArticle({ actions }: Pick<Props, 'actions'>): VNode {
  return (
    <button
      type="button"
      class="button primary"
      data-action="article"
      onClick={() => actions.read('article')}
    >
      {message('popupBackToArticle')}
    </button>
  );
}
