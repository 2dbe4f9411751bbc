import { LATIN_NO_WORDS, LATIN_ONLY } from '../language/latin';

/** Signs that part a page's title from its site's name. */
const SITE_SEPARATOR = /\s[|\-–—·•:»«/]+\s/u;

function plain(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  return lower.replace(LATIN_ONLY.test(lower) ? LATIN_NO_WORDS : /[\p{P}\p{S}\s]+/gu, '');
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

/** Whether a heading has most of its words from the title, and the title from the heading. */
export function resemblesTitle(heading: string, title: string): boolean {
  const [said, meant] = [heading, title].map(
    (text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
  );
  if (!said || !meant || said.size === 0) return false;
  const shared = [...said].filter((word) => meant.has(word));
  return shared.length >= ALIKE * Math.max(said.size, meant.size);
}
