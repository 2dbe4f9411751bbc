import { byLanguage } from '../../src/platform/by-language';
import { messagesLanguage } from '../../src/platform/messages';

const names = byLanguage((language) => new Intl.DisplayNames(language, { type: 'language' }));

/** What the user calls a language. `lang`: a BCP 47 tag; one that nobody gave a name stands for itself. */
export function languageName(lang: string): string {
  try {
    return names(messagesLanguage()).of(lang) ?? lang;
  } catch {
    return lang; // No tag at all: it comes from a page.
  }
}
