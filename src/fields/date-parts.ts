import { offsetAt } from '../model/uk-clock.js';
import { plainCharacters } from '../text/plain-characters.js';
import { clockTime, monthOf, type DateParts } from './understand-date.js';

export const NO_PARTS: DateParts = { year: '', month: '', day: '', time: '', offset: '' };

/** The parts of a date or dateTime, or `undefined` for a string that has no such parts. */
export function splitDate(value: string): DateParts | undefined {
  const match = /^(\d*)(?:-(\d*)(?:-(\d*))?)?(?:T([\d:.]*)(Z|[+-]\d\d:\d\d)?)?$/.exec(value);
  if (!match) return undefined;
  const [, year = '', month = '', day = '', time = '', offset = ''] = match;
  // whole minutes are shown as people write them
  const clock = time.replace(/^(\d\d:\d\d):00(?:\.0+)?$/, '$1');
  return { year, month, day, time: clock, offset: foreignOffset(offset, value) };
}

const padded = (part: string): string => plainCharacters(part).replace(/^\d$/, '0$&');

/**
 * The parts as one string: a FHIR dateTime when they make one, and otherwise all that was typed, so
 * that nothing is lost. `undefined` when nothing was typed. A time has the UK's offset, unless the
 * parts have another.
 */
export function joinDate({ year, month, day, time, offset }: DateParts): string | undefined {
  // a year of two digits is not made one of the first century
  const calendar = [plainCharacters(year), padded(monthOf(month)), padded(day)];
  if (!time.trim()) return withoutEnd(calendar.join('-')) || undefined;
  const clock = `${calendar.join('-')}T${clockTime(time)}`;
  return clock + (offset || offsetAt(clock));
}

/** Parts that are empty leave no hyphens behind. */
function withoutEnd(calendar: string): string {
  let end = calendar.length;
  while (calendar.charAt(end - 1) === '-') end--;
  return calendar.slice(0, end);
}

/** The offset that a value came with, if the UK did not have it at that time. */
const foreignOffset = (offset: string, value: string): string =>
  offset.replace('Z', '+00:00') === offsetAt(value) ? '' : offset;

/**
 * The parts that have to be typed, or typed again; none where each may be right, and they are not
 * together. Where the day is asked for, or there is a time, it is missing beside a month.
 */
export function wrongParts(parts: DateParts, isWhole: boolean): readonly (keyof DateParts)[] {
  const { year, month, day, time } = parts;
  const [monthNumber, dayNumber] = [monthOf(month), day].map((part) =>
    Number(plainCharacters(part)),
  );
  const isTyped = (part: string) => part.trim() !== '';
  const missing = CALENDAR.filter((part) => !isTyped(parts[part]));
  if (missing.length === CALENDAR.length && !isTyped(time)) return missing;
  if (isTyped(month) && !(monthNumber! >= 1 && monthNumber! <= 12)) return ['month'];
  if (
    isTyped(day) &&
    !(dayNumber! >= 1 && dayNumber! <= daysOf(monthNumber!, plainCharacters(year)))
  )
    return ['day'];
  if (isWhole && missing.length) return missing;
  if (!/^\d{4}$/.test(plainCharacters(year))) return ['year'];
  if (isTyped(day) && !isTyped(month)) return ['month'];
  if (isTyped(month) && !isTyped(day) && isTyped(time)) return ['day'];
  return isTyped(time) ? ['time'] : [];
}

const CALENDAR = ['day', 'month', 'year'] as const;

/** How many days a month has; in a year that nobody knows, as many as it may have. */
const daysOf = (month: number, year: string): number =>
  month
    ? new Date(Date.UTC(/^\d{4}$/.test(year) ? Number(year) : 2000, month, 0)).getUTCDate()
    : 31;
