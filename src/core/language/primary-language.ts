/** The primary subtag of a BCP 47 tag in lower case: `en` for `en-GB`. */
export function primaryLanguage(lang: string): string {
  const end = lang.search(/[-_]/);
  return (end === -1 ? lang : lang.slice(0, end)).toLowerCase();
}
