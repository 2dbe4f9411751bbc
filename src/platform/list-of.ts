import { byLanguage } from './by-language';
import { messagesLanguage } from './messages';

const listFormat = byLanguage((language) => new Intl.ListFormat(language, { type: 'conjunction' }));

/** Some names as one phrase of the interface's language: "a, b and c". */
export function listOf(names: readonly string[]): string {
  return listFormat(messagesLanguage()).format(names);
}
