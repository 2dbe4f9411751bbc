import { letterPattern } from '../../language/letter-pattern';
import { MAX_LABEL_LENGTH } from '../limits';

/** Where a page says what its article is called, as plain lines. */
export interface TitleSources {
  readonly headline: string | null;
  readonly openGraph: string | null;
  /** The `title` element. */
  readonly page: string | null;
  /** Texts of the level-one headings, in order. */
  readonly headings: readonly string[];
  readonly siteName: string | null;
}

/** What stands between a title and the name of the site. */
const SIGNS = '|❘｜–—―·•»«›‹>/~:-';
const SEPARATOR = new RegExp(String.raw`\s+[${SIGNS}]{1,2}\s+|\s*[|｜»]\s*`);
const TRAILING = new RegExp(String.raw`[\s${SIGNS}]+$`);

const NO_WORD = letterPattern(String.raw`[^\p{L}\p{N}]+`, 'g');

/** Letters and digits only, for comparing titles that differ in quotes, dashes and case. */
export function titleKey(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  return lower.replace(NO_WORD(lower), '');
}

/** A page's title without the site's name at either end. `site`: its key; empty where it is unknown. */
function withoutSite(title: string, site: string): string {
  const parts = title.split(SEPARATOR).filter((part) => part.trim() !== '');
  const [first = '', second] = parts;
  const last = parts.at(-1) ?? '';
  if (second === undefined) return title;
  const rest = title.slice(0, title.lastIndexOf(last)).replace(TRAILING, '');
  // Without a name to compare, a short tail is taken for the site.
  if (site === '')
    return last.length * 2 <= rest.length && last.split(' ').length <= MAX_SITE_WORDS ? rest : title;
  if (site.includes(titleKey(last))) return rest;
  return site.includes(titleKey(first)) ? title.slice(title.indexOf(second)) : title;
}

/** Words. Names of sites are short. */
const MAX_SITE_WORDS = 4;

/** How alike two keys are, 0 to 1: the share of their letter pairs that both have (Dice, 1945). */
function likeness(one: string, other: string): number {
  const common = Array.from(one.slice(1)).filter((letter, at) => other.includes(one.charAt(at) + letter));
  return (2 * common.length) / (one.length + other.length);
}

/** How far another source confirms a heading, 0 to 1: the same, the one within the other, or alike. */
function confirms(other: string, key: string): number {
  if (other === key) return 1;
  const [short, long] = key.length < other.length ? [key, other] : [other, key];
  const least = short.length >= MIN_KEY && long.includes(short) ? MIN_LIKENESS : 0;
  return Math.max(least, likeness(key, other));
}

/** The headings that may be the title. One without a letter, too, is within every site's name. */
function titleHeadings(headings: readonly string[], site: string): string[] {
  return headings
    .filter((text) => text.length <= MAX_LABEL_LENGTH)
    .slice(0, MAX_HEADINGS)
    .filter((text) => !site.includes(titleKey(text)));
}

/** The article's title: the heading that other sources confirm most, else the most trusted source that says anything. */
export function chooseTitle(sources: TitleSources): string | null {
  const { headline, openGraph, page, headings, siteName } = sources;
  const site = titleKey(siteName ?? '');
  const others = [headline, openGraph, page].filter((text) => text !== null).map(titleKey);
  const usable = titleHeadings(headings, site);
  const [confirmed] = usable
    .map((text) => ({ text, by: Math.max(...others.map((other) => confirms(other, titleKey(text)))) }))
    .filter(({ by }) => by >= MIN_LIKENESS)
    .sort((one, other) => other.by - one.by);
  if (confirmed) return confirmed.text;
  const named = [headline, ...[openGraph, page].map((text) => text && withoutSite(text, site))].filter(
    (text) => text !== null,
  );
  const good = named.find((text) => titleKey(text) !== site && titleKey(text).length >= MIN_KEY);
  return good ?? usable[0] ?? named[0] ?? null;
}

/** Headings looked at. Where a page has more of the first level, they are its sections. */
const MAX_HEADINGS = 50;

/** From which two titles are two wordings of one. */
const MIN_LIKENESS = 0.4;

/** Letters. Shorter strings are contained in too many others to confirm anything. */
const MIN_KEY = 4;
