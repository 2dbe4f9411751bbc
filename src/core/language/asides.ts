import { LETTERS } from './characters';
import { primaryLanguage } from './primary-language';
import { derived } from './table';

const NOTHING = /(?!)/;

/** An expression for phrases apart by a bar, as whole words of lower-cased text; `before`: what stands before one. */
function anyOf(phrases: string | undefined, before: string): RegExp {
  return phrases ? new RegExp(`${before}(?:${phrases})(?![${LETTERS}])`) : NOTHING;
}

const OPENING = `^[^\\d${LETTERS}]*`;

const phrasesOf = derived(({ asides }) => ({
  opens: anyOf(asides?.opens, OPENING),
  holds: anyOf(asides?.holds, `(?<![${LETTERS}])`),
  announces: anyOf(asides?.announces, OPENING),
}));

/** Both languages that count on a page: its own, and English, which pages mix in. */
function known(lang: string): ReturnType<typeof phrasesOf>[] {
  const primary = primaryLanguage(lang);
  return primary === 'en' ? [phrasesOf(primary)] : [phrasesOf(primary), phrasesOf('en')];
}

/** Whether a line is no part of the text: an invitation to click, a credit, a notice of rights. */
export function isAside(text: string, lang: string): boolean {
  const lower = text.toLowerCase();
  return known(lang).some(({ opens, holds }) => opens.test(lower) || holds.test(lower));
}

/** Whether a sentence only says what the text is about to say. */
export function announces(text: string, lang: string): boolean {
  const lower = text.toLowerCase();
  return known(lang).some((phrases) => phrases.announces.test(lower));
}
