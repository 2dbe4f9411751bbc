import { letterPattern } from '../../language/letter-pattern';

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

/** The article's title: the heading that other sources confirm, else the most trusted source that says anything. */
export function chooseTitle(sources: TitleSources): string | null {
  const { headline, openGraph, page, headings, siteName } = sources;
  const site = titleKey(siteName ?? '');
  const others = [headline, openGraph, page].filter((text) => text !== null).map(titleKey);
  const usable = headings.filter((text) => titleKey(text) !== '' && titleKey(text) !== site);
  const confirmed = usable.find((text) => {
    const key = titleKey(text);
    return others.some(
      (other) =>
        other === key ||
        (key.length >= MIN_KEY && other.includes(key)) ||
        (other.length >= MIN_KEY && key.includes(other)),
    );
  });
  if (confirmed !== undefined) return confirmed;
  const named = [headline, ...[openGraph, page].map((text) => text && withoutSite(text, site))].filter(
    (text) => text !== null,
  );
  const good = named.find((text) => titleKey(text) !== site && titleKey(text).length >= MIN_KEY);
  return good ?? usable[0] ?? named[0] ?? null;
}

/** Letters. Shorter strings are contained in too many others to confirm anything. */
const MIN_KEY = 4;
