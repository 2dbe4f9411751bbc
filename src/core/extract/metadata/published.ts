/** Extended or basic, with other signs between the numbers of the day, and with a time zone as it is often written. */
const ISO =
  /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d{1,9})?)?\s*(?:(Z|UTC|GMT)|([+-]\d{2}):?(\d{2})?)?)?$/i;

const IN_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]/;

/** A day as ISO 8601 writes it; `null` where the calendar has none of that month and number. */
function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** An ISO 8601 date or date-time from what pages write; `null` where it names no day for certain. */
export function isoDate(text: string): string | null {
  const trimmed = text.trim();
  const match = ISO.exec(trimmed);
  if (match) {
    const [, year, , month, day, hour, minute, second = '00', utc, hours, minutes = '00'] = match;
    const date = isoDay(Number(year), Number(month), Number(day));
    if (date === null || hour === undefined || !IN_DAY.test(`${hour}:${minute}:${second}`)) return date;
    const offset = hours === undefined ? '' : `${hours}:${minutes}`;
    return `${date}T${hour}:${minute}:${second}${utc ? 'Z' : offset}`;
  }
  return looseDate(trimmed);
}

const NAMED_MONTH =
  /^(?:[a-z]+,?\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})\b/i;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

function looseDate(text: string): string | null {
  const [, before, name = '', after, year] = NAMED_MONTH.exec(text) ?? [];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1;
  return isoDay(Number(year), month, Number(before ?? after));
}
