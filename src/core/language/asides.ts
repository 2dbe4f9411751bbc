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

/** What a line is that is no sentence of the text, or only says what the text is about to say. */
type AsideKind = 'aside' | 'announcement';

/** Tells invitations to click, credits and notices of rights, and sentences that announce others; `null` for the text. */
export function asideKind(text: string, lang: string): AsideKind | null {
  const lower = text.toLowerCase();
  const phrases = known(lang);
  if (phrases.some(({ opens, holds }) => opens.test(lower) || holds.test(lower))) return 'aside';
  return phrases.some(({ announces }) => announces.test(lower)) ? 'announcement' : null;
}
