import { toDateTime } from '../model/uk-clock.js';

// a day has to exist in its month, and 29 February in its year
const YEAR = '(?!0000)\\d{4}';
const LEAP_YEAR =
  '(?!0000)(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const DAY_OF_MONTH =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
const DATE = `(?:${YEAR}-${DAY_OF_MONTH}|${LEAP_YEAR}-02-29)`;
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?';
const OFFSET = '(?:Z|[+\\-](?:0\\d|1[0-3]):[0-5]\\d|[+\\-]14:00)';
const DATE_TIME = `(?:${YEAR}(?:-(?:0[1-9]|1[0-2]))?|${DATE}(?:T${TIME}${OFFSET})?)`;
const DURATION =
  'P(?=[\\dT])(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?';

/** A real date, `YYYY-MM-DD`. */
export const isDateText = new RegExp(`^${DATE}$`, 'u');

/** FHIR R4 dateTime: a year, a month, a date, or date and time to the second with an offset. */
export const isDateTimeText = new RegExp(`^${DATE_TIME}$`, 'u');

/** An ISO 8601 duration of whole numbers, such as `P6M`. */
export const isDurationText = new RegExp(`^${DURATION}$`, 'u');

/** A dateTime, or an ISO 8601 duration of whole numbers such as `P6M`. */
export const isDateTimeOrDurationText = new RegExp(`^(?:${DATE_TIME}|${DURATION})$`, 'u');

const LEFT_OUT = {
  day: /^\d{4}-(?:0[1-9]|1[0-2])(?:-T.*)?$/,
  month: /^\d{4}--\d{2}(?:T.*)?$/,
  year: /^-\d{2}-\d{2}(?:T.*)?$/,
};

/** The one part that a date lacks, as it stands where only that box was left empty. */
export const missingPart = (value: string): keyof typeof LEFT_OUT | undefined =>
  (['day', 'month', 'year'] as const).find((part) => LEFT_OUT[part].test(value));

/**
 * Whether one dateTime is after another, as far as both say: instants where both have a time,
 * otherwise the calendar down to the coarser of the two.
 */
export function isAfter(first: string, second: string): boolean {
  if (first.includes('T') && second.includes('T')) return instant(first) > instant(second);
  const length = Math.min(first.split('T')[0]?.length ?? 0, second.split('T')[0]?.length ?? 0);
  return first.slice(0, length) > second.slice(0, length);
}

/** How far the clock of whoever recorded something may be ahead of ours: five minutes, in milliseconds. */
const CLOCKS_APART = 300_000;

/** The latest dateTime that can be of something that has happened by now. */
export function latestNow(now = new Date()): string {
  const latest = now.getTime() + CLOCKS_APART;
  if (Number.isNaN(new Date(latest).getTime())) return latestNow();
  const minute = Math.floor(latest / 60_000);
  if (lastLatest?.minute !== minute)
    lastLatest = { minute, dateTime: toDateTime(new Date(latest)) };
  return lastLatest.dateTime;
}

/** To read the clock of the UK takes longer than to check a small plan, and gives a dateTime to the minute. */
let lastLatest: { readonly minute: number; readonly dateTime: string } | undefined;

// to the millisecond; a leap second is the second before it, as Date knows none
const instant = (dateTime: string): number =>
  Date.parse(dateTime.replace(/:60(?=[Z.+-])/, ':59').replace(/(\.\d{3})\d+/, '$1'));
