import { letterPattern } from '../language/letter-pattern';
import { primaryLanguage } from '../language/primary-language';
import { derived } from '../language/table';
import { headingText } from './heading-text';

/** What goes on after a sign with a title of its own: "Related: …", "Video: …". */
const OPENING = /^([^:：|–—]{2,40}?)\s*[:：|–—]/u;
const SIGNS = letterPattern(String.raw`[^\p{L}\p{M}]+`, 'g');
const MEDIA = /^(?:gallery|photos|video|watch|listen|also read|see also)$/i;
const MORE_FROM = letterPattern(
  String.raw`^(?:More|MORE) (?:[Aa]rticles |[Ss]tories |[Pp]osts )?(?:from|From|FROM|by|By) ["'‘“]?\p{Lu}`,
);
/** "More great stories", "Other posts you may enjoy", "Most read in business", "The year in pictures". */
const LISTINGS =
  /^(?:(?:more|other) .{0,40}\b(?:stories|articles|news|posts|videos|coverage)(?: you .*)?|.{0,16}\byou (?:may|might) (?:also )?(?:like|enjoy)|(?:most|top) (?:read|popular|viewed|shared)\b.*|.*\bin (?:pictures|photos))$/;
/** A picture of a gallery, "3/50 The pier", or a caption, "Figure 2. The lens". */
const CAPTION =
  /^(?:\d{1,3}\s?(?:\/|of)\s?\d{1,3}\b|(?:fig|figure|table|abbildung|tabelle|tableau|figura|tabla|tabella)\.? \d{1,3}\s?[.:–-])/i;

const namesOf = derived(({ furniture }): ReadonlySet<string> => new Set(furniture?.split('|')));

// U+0307 is what lower case makes of a Turkish capital İ.
function plain(text: string): string {
  const lower = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]|\u0307/g, '');
  return lower.replace(SIGNS(lower), ' ').trim();
}

/**
 * Whether a heading announces the page's furniture (comments, related reading, sharing) and not a section of a text in
 * that language (BCP 47).
 */
export function isFurnitureHeading(text: string, lang: string): boolean {
  const heading = headingText(text);
  const opening = OPENING.exec(heading)?.[1] ?? '';
  const words = plain(heading);
  // English furniture stands on pages in any language.
  const known = [namesOf('en'), namesOf(primaryLanguage(lang))];
  const isNamed = (name: string) => known.some((names) => names.has(name));
  return (
    isNamed(words) ||
    LISTINGS.test(words) ||
    isNamed(plain(opening)) ||
    MEDIA.test(opening) ||
    MORE_FROM(heading).test(heading) ||
    CAPTION.test(heading)
  );
}
