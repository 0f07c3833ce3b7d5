import { offsetAt, toDateTime } from '../model/uk-clock.js';
import { isDateTimeText } from '../validation/date.js';
import { UsageError } from './usage.js';

/**
 * The moment that `--date` says. A day, a month or a year is all of it: now, if it is going on, and else
 * its last minute. Throws a `UsageError` for what is no dateTime of FHIR.
 */
export function momentOf(date: string): Date {
  if (!isDateTimeText.test(date))
    throw new UsageError(`--date is a date, or a date and time, of FHIR, not “${date}”.`);
  if (date.includes('T')) return new Date(date);
  const now = new Date();
  if (toDateTime(now).startsWith(date)) return now;
  const [year = 0, month, day] = date.split('-').map(Number);
  const end = !month
    ? Date.UTC(year + 1, 0, 1)
    : day
      ? Date.UTC(year, month - 1, day + 1)
      : Date.UTC(year, month, 1);
  const last = `${new Date(end - 60_000).toISOString().slice(0, 16)}:00`;
  return new Date(`${last}${offsetAt(last)}`);
}
