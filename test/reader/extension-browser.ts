import messages from '../../_locales/en/messages.json';
import { packMessages } from '../../src/platform/packed-messages';

const MESSAGES = packMessages(
  Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message])),
);

/** The parts of the browser's interface that the pages use to speak, with the English words. */
const browser = {
  i18n: {
    getMessage: () => MESSAGES,
    getUILanguage: () => 'en',
  },
  runtime: { getURL: (path: string) => `extension://precis${path}` },
  extension: { inIncognitoContext: false },
  storage: { local: { onChanged: { addListener: () => undefined, removeListener: () => undefined } } },
};

// oxlint-disable-next-line import/no-default-export -- stands for a module with a default export
export default browser;
