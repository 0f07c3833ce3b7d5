import { isRecord } from '../json/json.js';
import { isAfter, isDateTimeText, latestNow } from './date.js';

/**
 * Whether an entry is archived by now: by a date that has come. What is to be archived one day is in use
 * until then, and what is no date hides nothing that somebody may need. A time that is said as a
 * dateTime, such as the date of a document, counts as exactly as it is said: a month is all of it.
 */
export function isArchivedBy(entry: unknown, now: Date | string): boolean {
  const archivedOn = isRecord(entry) ? entry.archivedOn : undefined;
  if (typeof archivedOn !== 'string' || !isDateTimeText.test(archivedOn)) return false;
  return !isAfter(archivedOn, typeof now === 'string' ? now : latestNow(now));
}

/**
 * The time by which what is handed on says what is archived: what the host says that it was made on, as
 * exactly as it says so, and else now.
 */
export function timeOf(made: unknown): Date | string {
  if (made instanceof Date && !Number.isNaN(made.getTime())) return made;
  if (typeof made !== 'string' || !isDateTimeText.test(made)) return new Date();
  return made.includes('T') ? new Date(made) : made;
}
