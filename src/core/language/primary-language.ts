/** The primary subtag of a BCP 47 tag in lower case: `en` for `en-GB`. */
export function primaryLanguage(lang: string): string {
  return lang.split(/[-_]/, 1).join('').toLowerCase();
}
