import type { OmissionReason } from '../core/model';
import type { MessageKey } from './message-key';
import { message } from './messages';

const NAMES: Readonly<Record<OmissionReason, MessageKey>> = {
  navigation: 'omissionNavigation',
  related: 'omissionRelated',
  comments: 'omissionComments',
  sharing: 'omissionSharing',
  newsletter: 'omissionNewsletter',
  advertising: 'omissionAdvertising',
  byline: 'omissionByline',
  caption: 'omissionCaption',
  tags: 'omissionTags',
  author: 'omissionAuthor',
  legal: 'omissionLegal',
  aside: 'omissionAside',
  duplicate: 'omissionDuplicate',
  boilerplate: 'omissionBoilerplate',
};

/** What was left out, in a word or two. */
export function omissionName(reason: OmissionReason): string {
  return message(NAMES[reason]);
}
