import { messagesLanguage } from '../../src/platform/messages';

/** What the user calls a language. `lang`: a BCP 47 tag; one that nobody gave a name stands for itself. */
export function languageName(lang: string): string {
  try {
    return new Intl.DisplayNames(messagesLanguage(), { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang; // No tag at all: it comes from a page.
  }
}
