import browser from 'webextension-polyfill';
import { byLanguage } from './by-language';
import type { CountKey, MessageKey } from './message-key';
import { pluralKeys } from './plural-keys';

const numberFormat = byLanguage((language) => new Intl.NumberFormat(language));

/** The words of the interface in the user's language, or English. `$1` to `$9` take the substitutions in order. */
export function message(key: MessageKey, ...substitutions: readonly string[]): string {
  return browser.i18n.getMessage(key, [...substitutions]);
}

/** The same for a count: picks the plural form and puts the count, written as in that language, at `$1`. */
export function countMessage(key: CountKey, count: number, ...substitutions: readonly string[]): string {
  const language = messagesLanguage();
  const values = [numberFormat(language).format(count), ...substitutions];
  for (const candidate of pluralKeys(key, count, language)) {
    const text = browser.i18n.getMessage(candidate, values);
    if (text !== '') return text;
  }
  return '';
}

/** Asked for with every section and sentence; the browser takes its time for each message. */
let known: string | undefined;

/** BCP 47. The language the messages are really in: English where the user's own has no translation. */
export function messagesLanguage(): string {
  return (known ??= message('messagesLanguage'));
}

/** Text direction of the interface, which follows the messages and not the article. */
export function messagesDirection(): 'ltr' | 'rtl' {
  return message('messagesDirection') === 'rtl' ? 'rtl' : 'ltr';
}

/** BCP 47. The language of the browser itself, for dates and numbers that stand alone. */
export function userLanguage(): string {
  return browser.i18n.getUILanguage();
}
