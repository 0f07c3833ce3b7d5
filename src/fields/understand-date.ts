import { offsetAt } from '../model/uk-clock.js';
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

/**
 * The number of a month in English or Welsh, whole, from its third letter on (`Mar`, `Sept.`), or with
 * one letter wrong, missing or changed over with the next (`Febuary`), where that leaves one month.
 */
function monthNumber(typed: string): string | undefined {
  const name = compared(typed);
  if (name.length < 3) return undefined;
  const monthsWhere = (matches: (month: string) => boolean): readonly number[] =>
    MONTHS.flatMap((names) => names.flatMap((month, index) => (matches(month) ? [index] : [])));
  const [found] = monthsWhere((month) => month.startsWith(name));
  if (found !== undefined) return numbered(found);
  const [misspelt, other] = new Set(monthsWhere((month) => isMisspelt(name, month)));
  return misspelt === undefined || other !== undefined ? undefined : numbered(misspelt);
}

const numbered = (month: number): string => String(month + 1).padStart(2, '0');

/** Whether one letter behind the first is wrong, too many, missing, or has changed places with the next. */
function isMisspelt(typed: string, word: string): boolean {
  if (typed.length < 5 || Math.abs(typed.length - word.length) > 1) return false;
  let same = 0;
  while (same < typed.length && typed.charAt(same) === word.charAt(same)) same++;
  const [rest, meant] = [typed.slice(same), word.slice(same)];
  return (
    same > 0 &&
    (rest.slice(1) === meant ||
      rest === meant.slice(1) ||
      rest.slice(1) === meant.slice(1) ||
      rest.charAt(1) + rest.charAt(0) + rest.slice(2) === meant)
  );
}

/** `Mar` and `Mawrth` as `03`, a number in plain digits, and anything else as it was typed. */
export const monthOf = (typed: string): string => monthNumber(typed) ?? plainCharacters(typed);

/** Where `AM` and `PM` are meant, in English and Welsh. */
const HALVES: Record<string, 'am' | 'pm'> = {
  a: 'am',
  p: 'pm',
  b: 'am',
  h: 'pm',
  morning: 'am',
  bore: 'am',
  afternoon: 'pm',
  prynhawn: 'pm',
  evening: 'pm',
  hwyr: 'pm',
};

const NAMED: Record<string, string> = {
  noon: '12:00:00',
  midday: '12:00:00',
  'mid day': '12:00:00',
  'canol dydd': '12:00:00',
  'hanner dydd': '12:00:00',
  midnight: '00:00:00',
  '12 noon': '12:00:00',
  '12 midday': '12:00:00',
  '12 midnight': '00:00:00',
  'hanner nos': '00:00:00',
  'canol nos': '00:00:00',
};

/**
 * `14:30`, `1430`, `14.30 hrs`, `14h30`, `9`, `9 o’clock`, `2pm`, `2.30 p.m.` and `noon` as `HH:MM:SS`;
 * anything else as it was typed, also what has two halves of a day: `14:30 am`.
 */
export function clockTime(typed: string): string {
  const plain = plainCharacters(typed)
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/^(?:at |@ ?|t(?=\d)|am (?=\S))/i, '')
    .replace(/,$/, '')
    .replace(/^(\d\d)(\d\d)(\d\d)$/, '$1:$2:$3');
  const named = NAMED[compared(plain).replace(/^12(?! )/, '12 ')];
  if (named) return named;
  const match =
    /^(\d{1,2}?)(?: ?[:;.,·h] ?([0-5]\d)m?| ?([0-5]\d))?(?:[:.]([0-5]\d)(?:\.0{1,9})?)?(?: ?(?:hours|hrs?|h))?\.?(?: ?o(?:['’ ]?clock|['’]r gloch))?(?: ?([ap])\.?(?: ?m)?\.?| ?y\.?([bph])\.?| (?:in the|yn y|y) (morning|afternoon|evening|bore|prynhawn|hwyr))?$/.exec(
      plain.toLowerCase().replace(/\s+/g, ' '),
    );
  const [, hour = '', apart, together, second = '00', ...halves] = match ?? [];
  const half = HALVES[halves.find((word) => word !== undefined) ?? ''];
  if (!match || (half === 'am' && Number(hour) > 12) || (half === 'pm' && Number(hour) === 0)) {
    return plainCharacters(typed);
  }
  const hours = half ? (Number(hour) % 12) + (half === 'pm' ? 12 : 0) : Number(hour);
  return `${String(hours).padStart(2, '0')}:${apart ?? together ?? '00'}:${second}`;
}

const ORDINAL = '(?:st|nd|rd|th|af|ail|il|ydd|ed|fed|eg|ain)?';
const NAMED_TIME = `(?:12 )?(?:${Object.keys(NAMED)
  .filter((name) => !/\d/.test(name))
  .join('|')})`;
const TIME = `(?:,?(?: - |[ t]+)(?:at |am )?(\\d.*|${NAMED_TIME}))?`;
/** A time in front of a date, which is read as if it stood behind it: `14:30 on 27 March 2026`. */
const TIME_FIRST = new RegExp(
  `^(?:at |am )?(\\d{1,2}[:.h]\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?|${NAMED_TIME}),? (?:on |ar )?(.*\\d{4})$`,
);
const DAYS =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|llun|mawrth|mercher|iau|gwener|sadwrn|sul';
/** What may stand before a date and changes nothing about it, as `before` or `not` would. */
const LED = `^(?:(?:d\\.?o\\.?b|date of birth|dated?|born|b|dyddiad(?: geni)?|ganwyd|ganed)[.:]? )?(?:on |ar )?(?:(?:dd?ydd )?(?:${DAYS})[.,]? )?(?:the )?`;
const MONTH = '([a-z]{3,})';
const SHORT_YEAR = "['’‘`]?(\\d{4}|\\d\\d)";

type Order = readonly ('day' | 'month' | 'year')[];

const WHOLE: readonly (readonly [RegExp, Order])[] = [
  [
    new RegExp(`${LED}(\\d{4}),?[ ./-]([a-z]{3,}|\\d{1,2})[ ./-](\\d{1,2})${ORDINAL}${TIME}$`),
    ['year', 'month', 'day'],
  ],
  [
    new RegExp(
      `${LED}(\\d{1,2})[ ,./\\\\_|-]+(?:of )?(\\d{1,2})[ ,./\\\\_|-]+${SHORT_YEAR}${TIME}$`,
    ),
    ['day', 'month', 'year'],
  ],
  [
    new RegExp(
      `${LED}(\\d{1,2}) ?${ORDINAL}[ ,./-]*(?:day )?(?:of? )?${MONTH}[ ,./-]*${SHORT_YEAR}${TIME}$`,
    ),
    ['day', 'month', 'year'],
  ],
  [
    new RegExp(`${LED}${MONTH}\\.? (\\d{1,2})${ORDINAL}(?:, ?| )${SHORT_YEAR}${TIME}$`),
    ['month', 'day', 'year'],
  ],
  [new RegExp(`${LED}(\\d\\d)(\\d\\d)((?:19|20)\\d\\d)${TIME}$`), ['day', 'month', 'year']],
  [
    /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:[ t]?(\d{4}(?:\d\d)?(?: ?(?:z|[+-]\d{4}))?))?$/,
    ['year', 'month', 'day'],
  ],
  // of which nobody knows the day
  [/^(?:mis )?([a-z]{3,})\.?,? (\d{4})$/, ['month', 'year']],
  [/^(\d{1,2})[./-](\d{4})$/, ['month', 'year']],
  [/^(\d{4})[./-](\d{1,2})$/, ['year', 'month']],
];

/** Which clock a time is of, as computers write it: `Z`, `+01:00`, `GMT+0100 (…)`. */
const OFFSET = / ?(?:z|gmt|utc|(?:gmt|utc)?([+-]\d\d):?(\d\d)|(bst))(?: \([^()]*\))?$/;

/** A date in one text, such as `Friday 27th March 2026`, or `undefined`. The day comes first. */
function wholeDate(typed: string): Partial<DateParts> | undefined {
  const plain = plainCharacters(typed)
    .toLowerCase()
    .replace(/[.,;]{1,3}$/, '')
    .replace(/^(?:\((.*)\)|["“](.*)["”])$/, '$1$2');
  return partsOf(plain) ?? partsOf(plain.replace(TIME_FIRST, '$2 $1'));
}

function partsOf(plain: string): Partial<DateParts> | undefined {
  for (const [pattern, order] of WHOLE) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const parts = Object.fromEntries(order.map((part, index) => [part, match[index + 1]!]));
    const month = monthOf(parts['month']!);
    const day = (parts['day'] ?? '').padStart(2, '0');
    if (/^\d+$/.test(month)) {
      const date = `${parts['year']}-${month.padStart(2, '0')}-${day}`;
      return { day: '', ...parts, month, ...timeOn(date, /\dt\d/.test(plain), match[4]) };
    }
  }
  return undefined;
}

/** From when to when, as people write it: `09:00-10:00`. Computers write seconds, or a `T` in front. */
const FROM_TO = /^\d{1,2}[:.]?\d\d-\d\d:?\d\d$/;

/** The time that is written behind a date, and the offset of a clock elsewhere, if it has one. */
function timeOn(date: string, isOfComputer: boolean, written = ''): Partial<DateParts> {
  const [end, hours, minutes = '00', summer] = OFFSET.exec(written) ?? [];
  if (end === undefined || (!isOfComputer && FROM_TO.test(written))) return { time: written };
  const time = written.slice(0, -end.length);
  const offset = `${hours ?? (summer ? '+01' : '+00')}:${minutes}`;
  return { time, offset: offset === offsetAt(`${date}T${clockTime(time)}`) ? '' : offset };
}

/** As computers write the time of what has only a date: `1984-03-03 00:00:00`. */
const MIDNIGHT = /^00:00(?::00(?:\.0{1,9})?)?$/;

/**
 * The parts of a date as they were meant: a whole date in the first box is spread over all. A year of
 * four digits is asked for, as somebody may still be typing.
 */
export function spread(parts: DateParts, hasTime: boolean): DateParts {
  const { day, month, year, time } = parts;
  const whole = wholeDate(day);
  if (!whole) return parts;
  // over another date, only what is one by itself, with its time if it has one
  const isOver = month.trim() !== '' || year.trim() !== '';
  if (isOver && !(whole.day && whole.year?.length === 4)) return parts;
  if (!hasTime && MIDNIGHT.test(whole.time ?? ''))
    return { ...parts, ...whole, time, offset: parts.offset };
  if (whole.time && (!hasTime || (time.trim() && !isOver))) return parts;
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
