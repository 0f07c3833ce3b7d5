import { toDateTime } from '../model/uk-clock.js';
import { isDateTimeText } from '../validation/date.js';
import { lastDay, timeBetween, today } from './calendar.js';

/**
 * How long ago something was, where that is a year or more: an ISO 8601 duration of whole years.
 * Everybody reviews a plan once a year at the least, so that one is old after it.
 */
export function longAgo(dateTime: string, now: Date): string | undefined {
  if (!isDateTimeText.test(dateTime)) return undefined;
  const [day, last] = [today(now), lastDay(dateTime)];
  const time = last < day ? timeBetween(last, day) : '';
  return time.endsWith('Y') ? time : undefined;
}

/** Whether a dateTime is still to come: of a month or a year, its first day. */
export const isToCome = (dateTime: string, now: Date): boolean =>
  isDateTimeText.test(dateTime) &&
  (dateTime.includes('T')
    ? Date.parse(dateTime) > now.getTime()
    : dateTime > toDateTime(now).slice(0, dateTime.length));
