import { dateOfDay, lastDay } from '../due/calendar.js';
import { offsetAt, toDateTime } from '../model/uk-clock.js';
import { isDateTimeText } from '../validation/date.js';
import { UsageError } from './usage.js';

/** Throws a `UsageError` for what is no dateTime of FHIR. */
export function checkDate(date: string): void {
  if (!isDateTimeText.test(date))
    throw new UsageError(`--date is a date, or a date and time, of FHIR, not “${date}”.`);
}

/**
 * The moment that `--date` says. A day, a month or a year is all of it: now, if it is going on, and else
 * its last minute. Throws a `UsageError` for what is no dateTime of FHIR.
 */
export function momentOf(date: string): Date {
  checkDate(date);
  if (date.includes('T')) return new Date(date);
  const now = new Date();
  if (toDateTime(now).startsWith(date)) return now;
  const last = `${dateOfDay(lastDay(date))}T23:59:00`;
  return new Date(`${last}${offsetAt(last)}`);
}
