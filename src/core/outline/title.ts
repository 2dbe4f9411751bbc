import { letterPattern } from '../language/letter-pattern';

/** Signs that part a page's title from its site's name. */
const SITE_SEPARATOR = /\s[|\-–—·•:»«/]+\s/u;

const SIGNS = letterPattern(String.raw`[^\p{L}\p{M}\p{N}]+`, 'g');
const WORD = letterPattern(String.raw`[\p{L}\p{N}]+`, 'g');

function plain(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  return lower.replace(SIGNS(lower), '');
}

/** Whether a heading says the article's title again, with or without the site's name behind or before it. */
export function isTitle(heading: string, title: string): boolean {
  const said = plain(heading);
  if (said === '') return false;
  const pieces = title.split(SITE_SEPARATOR);
  return [title, pieces[0] ?? '', pieces.slice(0, -1).join(' '), pieces.slice(1).join(' ')].some(
    (candidate) => plain(candidate) === said,
  );
}

/** Share of words in common from which a line at the top of the page is the title in other words. */
const ALIKE = 0.7;

function wordsOf(lower: string): ReadonlySet<string> {
  return new Set(lower.match(WORD(lower)));
}

/** Whether a heading has most of its words from the title, and the title from the heading. */
export function resemblesTitle(heading: string, title: string): boolean {
  const [said, meant] = [heading, title].map((text) => wordsOf(text.toLowerCase()));
  if (!said || !meant || said.size === 0) return false;
  const shared = [...said].filter((word) => meant.has(word));
  return shared.length >= ALIKE * Math.max(said.size, meant.size);
}
