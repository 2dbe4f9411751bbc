const DATE = /^(\d{4})-(\d{2})-(\d{2})/;

/**
 * The day of an ISO 8601 date or date-time, written out in a language: the day the page states, not the day it was
 * here by then. `null` for anything else.
 */
export function publishedDate(published: string, language: string): string | null {
  const [, year, month, day] = DATE.exec(published) ?? [];
  if (year === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
