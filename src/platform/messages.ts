import browser from 'webextension-polyfill';
import { byLanguage } from './by-language';
import type { CountKey, MessageKey } from './message-key';
import { unpackMessages } from './packed-messages';
import { pluralKeys } from './plural-keys';

const numberFormat = byLanguage((language) => new Intl.NumberFormat(language));

/** Every page asks when it first speaks: the messages are one of the browser's (`scripts/build/locales.mjs`). */
let texts: ReturnType<typeof unpackMessages> | undefined;

function textOf(key: string, values: readonly string[]): string {
  return (texts ??= unpackMessages(browser.i18n.getMessage('messages')))(key, values);
}

/** The words of the interface in the user's language, or English. `$1` to `$9` take the substitutions in order. */
export function message(key: MessageKey, ...substitutions: readonly string[]): string {
  return textOf(key, substitutions);
}

/** The same for a count: picks the plural form and puts the count, written as in that language, at `$1`. */
export function countMessage(key: CountKey, count: number, ...substitutions: readonly string[]): string {
  const language = messagesLanguage();
  const values = [numberFormat(language).format(count), ...substitutions];
  for (const candidate of pluralKeys(key, count, language)) {
    const text = textOf(candidate, values);
    if (text !== '') return text;
  }
  return '';
}

/** BCP 47. The language the messages are really in: English where the user's own has no translation. */
export function messagesLanguage(): string {
  return message('messagesLanguage');
}

/** Text direction of the interface, which follows the messages and not the article. */
export function messagesDirection(): 'ltr' | 'rtl' {
  return message('messagesDirection') === 'rtl' ? 'rtl' : 'ltr';
}

/** BCP 47. The language of the browser itself, for dates and numbers that stand alone. */
export function userLanguage(): string {
  return browser.i18n.getUILanguage();
}
