import { letterPattern } from '../../core/language/letter-pattern';

/** Letters of the scripts written from right to left: Hebrew to Arabic Extended, and their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/g;
const LETTER = letterPattern(String.raw`\p{L}`, 'g');
/** Characters. The beginning of a block tells its direction as well as the whole. */
const LOOKED_AT = 400;

/**
 * The direction of a block that runs against its article, such as an Arabic quotation in an English text; `null` for
 * one that does not. By majority of letters: the first letter alone misleads where a text opens on a foreign name.
 */
export function blockDirection(text: string, articleDirection: 'ltr' | 'rtl'): 'ltr' | 'rtl' | null {
  const start = text.slice(0, LOOKED_AT);
  const letters = start.match(LETTER(start))?.length ?? 0;
  const rightToLeft = start.match(RIGHT_TO_LEFT)?.length ?? 0;
  if (letters === 0) return null;
  const direction = rightToLeft * 2 > letters ? 'rtl' : 'ltr';
  return direction === articleDirection ? null : direction;
}
