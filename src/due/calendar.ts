import { toDateTime } from '../model/uk-clock.js';

// A calendar of days: a day is a whole number, as many days after 1 January 1970. Nothing here knows
// of hours or time zones.

const DAY = 86_400_000;

type YearMonth = readonly [year: number, month: number];

const dayOf = (year: number, month: number, day: number): number => {
  const date = new Date(0);
  // years before 100 are those years, too
  date.setUTCFullYear(year, month, day);
  return Math.round(date.getTime() / DAY);
};

const lastDayOf = (year: number, month: number): number => dayOf(year, month + 1, 0);

/** A day as a dateTime. */
export const dateOfDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The year, month and day of a dateTime as it is written: the month from 0, `undefined` where not said. */
function parts(dateTime: string): [year: number, month?: number, day?: number] {
  const [year = 0, month, day] = (dateTime.split('T')[0] ?? '').split('-').map(Number);
  return [year, month === undefined ? undefined : month - 1, day];
}

/** The last day that a dateTime may mean: of a month or a year, its last. */
export function lastDay(dateTime: string): number {
  const [year, month = 11, day] = parts(dateTime);
  return day === undefined ? lastDayOf(year, month) : dayOf(year, month, day);
}

/** The day of a dateTime by the UK's clock; of one without a time, or with one that is none, as it is written. */
export function dayInUk(dateTime: string): string {
  const [written = '', time] = dateTime.split('T');
  const isMoment = time !== undefined && /(?:Z|[+-]\d\d:\d\d)$/.test(time);
  const moment = new Date(isMoment ? dateTime : NaN);
  return Number.isNaN(moment.getTime()) ? written : toDateTime(moment).slice(0, written.length);
}

/** The day that the UK's clock shows at a moment; a Date that is none is this moment. */
export const today = (now: Date): number =>
  lastDay(toDateTime(Number.isNaN(now.getTime()) ? new Date() : now));

/** So many months after a year and month; where that month is too short, its last day. */
function addMonths([year, month]: YearMonth, months: number, day: number): number {
  const count = year * 12 + month + months;
  const [laterYear, laterMonth] = [Math.floor(count / 12), ((count % 12) + 12) % 12];
  return Math.min(dayOf(laterYear, laterMonth, day), lastDayOf(laterYear, laterMonth));
}

const DURATION =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Longer than any review is put off. It keeps dates within the years that a dateTime has. */
const MOST_YEARS = 1000;

/**
 * The dateTime that is a duration after another, as exact as both are: `P6M` after `2026-08-31` is
 * `2027-02-28`, after `2026-08` it is `2027-02`. Hours count as the days that they begin. `undefined`
 * for no duration, or one of more than a thousand years.
 */
export function dateAfter(dateTime: string, duration: string): string | undefined {
  const match = DURATION.exec(duration);
  if (!match || duration.endsWith('P') || duration.endsWith('T')) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = match
    .slice(1)
    .map((amount) => Number(amount ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const daysInAll = weeks * 7 + days + Math.ceil((hours + minutes / 60 + seconds / 3600) / 24);
  const monthsInAll = years * 12 + months;
  if (monthsInAll > MOST_YEARS * 12 || daysInAll > MOST_YEARS * 366) return undefined;
  const [year, month, day] = parts(dateTime);
  const isWhole = daysInAll === 0;
  if (month === undefined && isWhole && months === 0) return pad(year + years);
  if (day === undefined && isWhole && month !== undefined)
    return dateOfDay(addMonths([year, month], monthsInAll, 1)).slice(0, 7);
  // of a month or a year, the last day: nothing is called overdue too early
  const from = new Date(lastDay(dateTime) * DAY);
  const start: YearMonth = [from.getUTCFullYear(), from.getUTCMonth()];
  return dateOfDay(addMonths(start, monthsInAll, from.getUTCDate()) + daysInAll);
}

const pad = (year: number): string => String(year).padStart(4, '0');

/** How long it is from one day to a later one, in whole years, or months, or days: `P6Y`. */
export function timeBetween(first: number, later: number): string {
  const from = new Date(first * DAY);
  const start: YearMonth = [from.getUTCFullYear(), from.getUTCMonth()];
  const to = new Date(later * DAY);
  let months = (to.getUTCFullYear() - start[0]) * 12 + to.getUTCMonth() - start[1];
  if (addMonths(start, months, from.getUTCDate()) > later) months--;
  if (months >= 12) return `P${Math.floor(months / 12)}Y`;
  return months >= 1 ? `P${months}M` : `P${later - first}D`;
}
