import { letterPattern } from '../../language/letter-pattern';

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;

/** A day as ISO 8601 writes it; `null` where the calendar has none of that month and number. */
function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** An ISO 8601 date or date-time from what pages write; `null` where it names no day for certain. */
export function isoDate(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  const match = ISO.exec(trimmed);
  if (match) {
    const [, year, month, day, hour, minute, second, zone] = match;
    const date = isoDay(Number(year), Number(month), Number(day));
    if (date === null || hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
    const offset =
      zone === undefined || zone === 'Z' || zone.includes(':')
        ? zone
        : `${zone.slice(0, 3)}:${zone.slice(3)}`;
    return `${date}T${hour}:${minute}:${second ?? '00'}${offset ?? ''}`;
  }
  return looseDate(trimmed);
}

const NAMED_MONTH = letterPattern(
  String.raw`^(?:\p{L}+,?\s+)?(?:(\d{1,2})\s+([A-Za-z]{3,9})|([A-Za-z]{3,9})\s+(\d{1,2})),?\s+(\d{4})\b`,
);
/** Code units. */
const OPENING = 60;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function looseDate(text: string): string | null {
  const opening = text.slice(0, OPENING);
  const match = NAMED_MONTH(opening).exec(opening);
  if (!match) return null;
  const month = MONTHS.indexOf((match[2] ?? match[3] ?? '').slice(0, 3).toLowerCase()) + 1;
  return isoDay(Number(match[5]), month, Number(match[1] ?? match[4]));
}
