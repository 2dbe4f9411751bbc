import messages from '../../_locales/en/messages.json';

const WORDS = new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));

/** The parts of the browser's interface that the pages use to speak, with the English words. */
const browser = {
  i18n: {
    getMessage(key: string, values: readonly string[] = []): string {
      return (WORDS.get(key) ?? '').replaceAll(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? '');
    },
    getUILanguage: () => 'en',
  },
  runtime: { getURL: (path: string) => `extension://precis${path}` },
  extension: { inIncognitoContext: false },
  storage: { local: { onChanged: { addListener: () => undefined, removeListener: () => undefined } } },
};

// oxlint-disable-next-line import/no-default-export -- stands for a module with a default export
export default browser;
