/**
 * Expressions for text in the Latin script with its usual punctuation, which is most of the web. They find what the same
 * ones by Unicode property find there, but a browser makes them ready in a fraction of the time: the properties expand
 * to tables of all scripts.
 */

/** Whether a text holds nothing but Latin letters, digits, general punctuation and currency signs. */
export const LATIN_ONLY = /^[\0-ɏ\u2000-\u206f₠-₿]*$/;

/** A letter or digit with the letters, digits, apostrophes, points and hyphens that follow. */
export const LATIN_WORD = /[\dA-Za-zª²³µ¹º¼-¾À-ÖØ-öø-ɏ][\dA-Za-zª²³µ¹º¼-¾À-ÖØ-öø-ɏ'’.-]*/g;

/** A number with its inner points and commas and the letters right behind, or a word with its inner apostrophes. */
export const LATIN_TOKEN =
  /[\d²³¹¼-¾]+(?:[.,][\d²³¹¼-¾]+)*[A-Za-zªµºÀ-ÖØ-öø-ɏ]*|[A-Za-zªµºÀ-ÖØ-öø-ɏ][\dA-Za-zª²³µ¹º¼-¾À-ÖØ-öø-ɏ]*(?:['’][A-Za-zªµºÀ-ÖØ-öø-ɏ]+)*/g;

/** What is no letter, and what is neither letter nor digit, in Latin text. */
export const LATIN_NO_LETTERS = /[^A-Za-zªµºÀ-ÖØ-öø-ɏ]+/g;
export const LATIN_NO_WORDS = /[^\dA-Za-zª²³µ¹º¼-¾À-ÖØ-öø-ɏ]+/g;
