import { compared } from '../terminology/rank.js';
import { plainCharacters } from '../text/plain-characters.js';

/** A dateTime as somebody types it: each part as it stands in its box. */
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly time: string;
  /** of a clock elsewhere; nobody types it */
  readonly offset: string;
}

const MONTHS = [
  'january february march april may june july august september october november december',
  'ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr',
  // as they are after `o`: 7fed o Fawrth
  'ionawr chwefror fawrth ebrill fai fehefin orffennaf awst fedi hydref dachwedd ragfyr',
].map((names) => names.split(' '));

/** The number of a month in English or Welsh, whole or from its third letter on: `Mar`, `Sept.`. */
function monthNumber(typed: string): string | undefined {
  const name = compared(typed);
  if (name.length < 3) return undefined;
  const at = MONTHS.map((names) => names.findIndex((month) => month.startsWith(name)));
  const found = at.find((index) => index >= 0);
  return found === undefined ? undefined : String(found + 1).padStart(2, '0');
}

/** `Mar` and `Mawrth` as `03`, a number in plain digits, and anything else as it was typed. */
export const monthOf = (typed: string): string => monthNumber(typed) ?? plainCharacters(typed);

/** Where `AM` and `PM` are meant, in English and Welsh. */
const HALVES: Record<string, 'am' | 'pm'> = { a: 'am', p: 'pm', yb: 'am', yp: 'pm', yh: 'pm' };

const NAMED: Record<string, string> = {
  noon: '12:00:00',
  midday: '12:00:00',
  'canol dydd': '12:00:00',
  midnight: '00:00:00',
  '12 noon': '12:00:00',
  '12 midday': '12:00:00',
  '12 midnight': '00:00:00',
  'hanner nos': '00:00:00',
};

/**
 * `14:30`, `1430`, `14.30`, `14h30`, `9`, `9 o’clock`, `2pm`, `2.30 p.m.` and `noon` as `HH:MM:SS`;
 * anything else as it was typed.
 */
export function clockTime(typed: string): string {
  const plain = plainCharacters(typed).toLowerCase();
  const named = NAMED[compared(typed)];
  if (named) return named;
  const match =
    /^(\d{1,2}?)(?:[:.h\s]?([0-5]\d))?(?:[:.]([0-5]\d))?(?:h|hrs|hours)?\s*(?:o['’]?clock)?(?:([ap])\.?\s?m\.?|(y[bph]))?$/.exec(
      plain,
    );
  if (!match) return plain;
  const [, hour = '', minute = '00', second = '00', latin = '', welsh = ''] = match;
  const half = HALVES[latin || welsh];
  const hours = half ? (Number(hour) % 12) + (half === 'pm' ? 12 : 0) : Number(hour);
  return `${String(hours).padStart(2, '0')}:${minute}:${second}`;
}

const ORDINAL = '(?:st|nd|rd|th|af|ail|il|ydd|ed|fed|eg|ain)?';
const TIME = '(?:,?[ t]+(?:at |am )?(\\d.*|noon|midday|midnight))?';
const WEEKDAY = '(?:(?:dydd )?[a-z]{3,10},? (?:the )?)?';

type Order = readonly ('day' | 'month' | 'year')[];

const WHOLE: readonly (readonly [RegExp, Order])[] = [
  [new RegExp(`^(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})${TIME}$`), ['year', 'month', 'day']],
  [
    new RegExp(
      `^${WEEKDAY}(\\d{1,2})${ORDINAL}[ ./-]+(?:of? )?([a-z]+|\\d{1,2})\\.?[ ,./-]+['’]?(\\d{4}|\\d\\d)${TIME}$`,
    ),
    ['day', 'month', 'year'],
  ],
  [
    new RegExp(`^${WEEKDAY}([a-z]{3,})\\.? (\\d{1,2})${ORDINAL},? (\\d{4})${TIME}$`),
    ['month', 'day', 'year'],
  ],
  [new RegExp(`^(\\d\\d)(\\d\\d)((?:19|20)\\d\\d)${TIME}$`), ['day', 'month', 'year']],
  [/^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/, ['year', 'month', 'day']],
  // of which nobody knows the day
  [/^([a-z]{3,})\.?,? (\d{4})$/, ['month', 'year']],
  [/^(\d{1,2})[./-](\d{4})$/, ['month', 'year']],
];

/** A date in one text, such as `Friday 27th March 2026`, or `undefined`. The day comes first. */
function wholeDate(typed: string): Partial<DateParts> | undefined {
  const plain = plainCharacters(typed)
    .toLowerCase()
    .replace(/[.,;]{1,3}$/, '');
  for (const [pattern, order] of WHOLE) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const parts = Object.fromEntries(order.map((part, index) => [part, match[index + 1]!]));
    const month = monthOf(parts['month']!);
    if (/^\d+$/.test(month)) return { day: '', ...parts, month, time: match[4] ?? '' };
  }
  return undefined;
}

/** As computers write the time of what has only a date: `1984-03-03 00:00:00`. */
const MIDNIGHT = /^00:00(?::00(?:\.0{1,9})?)?$/;

/**
 * The parts of a date as they were meant: a whole date in the first box is spread over all. A year of
 * four digits is asked for, as somebody may still be typing.
 */
export function spread(parts: DateParts, hasTime: boolean): DateParts {
  const { day, month, year, time } = parts;
  if (month.trim() || year.trim()) return parts;
  const whole = wholeDate(day);
  if (!whole) return parts;
  if (!hasTime && MIDNIGHT.test(whole.time ?? '')) return { ...parts, ...whole, time };
  if (whole.time && (!hasTime || time.trim())) return parts;
  return { ...parts, ...whole, time: whole.time || time };
}

/**
 * The parts once somebody has left them. A year of two digits is the last one that ends so, or one
 * of so many `yearsAhead` of this one: in 2026, with 20 ahead, `46` is 2046 and `47` is 1947.
 */
export function settled(
  parts: DateParts,
  { hasTime, thisYear, yearsAhead }: { hasTime: boolean; thisYear: number; yearsAhead: number },
): DateParts {
  const { day, month, year, ...rest } = spread(parts, hasTime);
  const [plainDay, plainYear] = [day, year].map(plainCharacters) as [string, string];
  const isShort = /^\d\d$/.test(plainYear) && /\d/.test(month + plainDay);
  const latest = thisYear + yearsAhead;
  const whole = isShort
    ? String(latest - ((((latest - Number(plainYear)) % 100) + 100) % 100))
    : plainYear;
  return { ...rest, day: plainDay, month: monthOf(month), year: whole };
}
