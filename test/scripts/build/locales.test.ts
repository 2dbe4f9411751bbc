import { expect, test } from 'vitest';
import { shippedMessages } from '../../../scripts/build/locales.mjs';
import { packMessages, unpackMessages } from '../../../src/platform/packed-messages';

const MESSAGES = {
  extensionName: { message: 'Precis' },
  copied: { message: 'Copied', description: 'Said once.' },
};

test('what the manifest names keeps its key, and nothing else does', () => {
  const shipped = shippedMessages(MESSAGES, {
    manifest: '{ "name": "__MSG_extensionName__" }',
    pack: packMessages,
  });
  expect(Object.keys(shipped)).toEqual(['extensionName', 'messages']);
  expect(shipped['extensionName']).toEqual({ message: 'Precis' });
});

test('what the manifest alone says is not said to the pages too', () => {
  const manifest = '{ "name": "__MSG_extensionName__", "description": "__MSG_about__" }';
  const about = { message: 'Summarizes articles.' };
  const { messages } = shippedMessages({ ...MESSAGES, about }, { manifest, pack: packMessages });
  const text = unpackMessages(messages?.message ?? '');
  expect([text('extensionName', []), text('about', [])]).toEqual(['Precis', '']);
});

test('the pages find every message, and what only translators read stays at home', () => {
  const { messages } = shippedMessages(MESSAGES, { manifest: '{}', pack: packMessages });
  const text = unpackMessages(messages?.message ?? '');
  expect([text('extensionName', []), text('copied', [])]).toEqual(['Precis', 'Copied']);
  expect(messages?.message).not.toContain('Said once.');
});
