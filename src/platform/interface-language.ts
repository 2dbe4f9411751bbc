import { messagesDirection, messagesLanguage } from './messages';

/** For the interface's own words that stand inside the article, which has a language of its own. */
export interface InterfaceLanguage {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

export function interfaceLanguage(): InterfaceLanguage {
  return { lang: messagesLanguage(), dir: messagesDirection() };
}
