/** Tags. */
const MOST_KEPT = 50;

const known = new Map<string, string>();

/** The primary subtag of a BCP 47 tag in lower case: `en` for `en-GB`. */
export function primaryLanguage(lang: string): string {
  let primary = known.get(lang);
  if (primary === undefined) {
    primary = lang.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
    // An article has one language; whatever else comes is not kept for ever.
    if (known.size < MOST_KEPT) known.set(lang, primary);
  }
  return primary;
}
