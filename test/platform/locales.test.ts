import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import english from '../../_locales/en/messages.json';

type Messages = Record<string, { readonly message: string }>;

const PLURAL = /_(?:zero|one|two|few|many|other)$/;
const LOCALES = readdirSync('_locales').sort();

function messagesOf(locale: string): Messages {
  return JSON.parse(readFileSync(`_locales/${locale}/messages.json`, 'utf8'));
}

/** The keys a language needs: those of English, with the plural forms that its rules know. */
function wantedKeys(language: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const keys = Object.keys(english).flatMap((key) => {
    if (!PLURAL.test(key)) return [key];
    const base = key.replace(PLURAL, '');
    return key === `${base}_other` ? pluralCategories.map((category) => `${base}_${category}`) : [];
  });
  return keys.sort();
}

const placeholders = (text: string): string[] => [...new Set(text.match(/\$\d/g) ?? [])].sort();

/** The English message that a key translates. */
function sourceOf(key: string): string {
  const all: Messages = english;
  return all[PLURAL.test(key) ? key.replace(PLURAL, '_other') : key]?.message ?? '';
}

test('there are eighteen languages', () => {
  expect(LOCALES).toEqual('ar de en es fr he hi it ja ko nl pl pt_BR ru tr uk zh_CN zh_TW'.split(' '));
});

test.each(LOCALES)('%s has every message, in every form that its plurals ask for, in order', (locale) => {
  const messages = messagesOf(locale);
  const language = messages['messagesLanguage']?.message ?? '';
  expect(language.split('-')[0]).toBe(locale.split('_')[0]);
  expect(Object.keys(messages)).toEqual(wantedKeys(language));
});

test.each(LOCALES)('%s has no empty message, and takes what the English takes', (locale) => {
  const odd = Object.entries(messagesOf(locale)).filter(
    ([key, { message }]) =>
      message.trim() === '' || placeholders(message).join() !== placeholders(sourceOf(key)).join(),
  );
  expect(odd).toEqual([]);
});

test.each(LOCALES)('%s says in which direction it is read', (locale) => {
  const isRightToLeft = locale === 'ar' || locale === 'he';
  expect(messagesOf(locale)['messagesDirection']?.message).toBe(isRightToLeft ? 'rtl' : 'ltr');
});

/** Characters. Longer ones are refused by Chrome’s store. */
const LONGEST_DESCRIPTION = 132;

test.each(LOCALES)('%s has a description that the stores take', (locale) => {
  const { extensionName, extensionDescription } = messagesOf(locale);
  expect(extensionName?.message).toBe('Precis');
  expect((extensionDescription?.message ?? '').length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
});
