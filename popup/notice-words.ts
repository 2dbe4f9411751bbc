import type { Failure, FailureKind } from '../src/core/failure';
import type { MessageKey } from '../src/platform/message-key';
import { countMessage, message } from '../src/platform/messages';

/** What a notice says: what the page is, what that means, what to do next. */
export interface NoticeWords {
  readonly title: string;
  readonly explanation: string;
  readonly next: string;
}

const TITLES: Readonly<Record<FailureKind, MessageKey>> = {
  restricted: 'noticeRestrictedTitle',
  pdf: 'noticePdfTitle',
  image: 'noticeImageTitle',
  text: 'noticeTextTitle',
  loading: 'noticeLoadingTitle',
  'not-article': 'noticeNotArticleTitle',
  timeout: 'noticeTimeoutTitle',
  error: 'noticeErrorTitle',
};

const NEXT: Readonly<Record<FailureKind, MessageKey>> = {
  restricted: 'noticeRestrictedNext',
  pdf: 'noticePdfNext',
  image: 'noticeImageNext',
  text: 'noticeTextNext',
  loading: 'noticeLoadingNext',
  'not-article': 'noticeNotArticleNext',
  timeout: 'noticeTimeoutNext',
  error: 'noticeErrorNext',
};

export function noticeWords(failure: Failure): NoticeWords {
  return {
    title: message(TITLES[failure.kind]),
    explanation: explanation(failure),
    next: message(isEmpty(failure) ? NEXT.text : NEXT[failure.kind]),
  };
}

/** A page without a word leads to no article of its own. */
function isEmpty(failure: Failure): boolean {
  return failure.kind === 'not-article' && failure.words === 0;
}

function explanation(failure: Failure): string {
  switch (failure.kind) {
    case 'restricted':
      return message('noticeRestricted');
    case 'pdf':
      return message('noticePdf');
    case 'image':
      return message('noticeImage');
    case 'text':
      return message('noticeText', failure.contentType);
    case 'loading':
      return message('noticeLoading');
    case 'not-article':
      return failure.words === 0 ? message('noticeEmpty') : countMessage('noticeNotArticle', failure.words);
    case 'timeout':
      return countMessage('noticeTimeout', Math.round(failure.milliseconds / 1000));
    case 'error':
      return message('noticeError');
  }
  return failure satisfies never;
}
