import { isRecord, type Json } from '../json/json.js';
import type { BundleReader } from './bundle-reader.js';
import { fhirWords, wordsOfKey } from './modifiers/fhir-words.js';

/**
 * When an activity is to be done, where another system says it by more than a date: how often, for how
 * long, from when. It is put where our own plans have it in words. What is put into words is consumed.
 */
export function scheduleInWords(detail: Json, reader: BundleReader): void {
  const { scheduledTiming: timing, scheduledPeriod: period } = detail;
  if (isRecord(timing)) timingInWords(timing, reader);
  if (
    isRecord(period) &&
    typeof period.start === 'string' &&
    detail.scheduledString === undefined
  ) {
    detail.scheduledString = fhirWords({ start: period.start, end: period.end });
    reader.consume({ holder: period, key: 'start' });
  }
}

/** A timing has a name of its own, a code for one, or a rule. */
function timingInWords(timing: Json, reader: BundleReader): void {
  const { repeat, code } = timing;
  if (isRecord(code) && typeof code.text === 'string') return;
  const words = isRecord(repeat) ? [...repeatInWords(repeat, reader)] : [];
  const named = fhirWords(code);
  const text = [named, ...words].filter(Boolean).join(', ');
  if (text) timing.code = isRecord(code) ? Object.assign(code, { text }) : { text };
}

const UNITS: Readonly<Record<string, string>> = {
  s: 'second',
  min: 'minute',
  h: 'hour',
  d: 'day',
  wk: 'week',
  mo: 'month',
  a: 'year',
};

const DAYS: Readonly<Record<string, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

const daysIn = (days: unknown): string =>
  (Array.isArray(days) ? (days as unknown[]) : [])
    .map((day) => (Object.hasOwn(DAYS, String(day)) ? DAYS[String(day)]! : fhirWords(day)))
    .join(', ');

const upTo = (least: unknown, most: unknown): string =>
  [least, most].map(fhirWords).filter(Boolean).join(' to ');

/** How many of a unit: “2 to 3 weeks”. */
function amountIn(least: unknown, most: unknown, unit: unknown): string {
  const amount = upTo(least, most);
  const known = Object.hasOwn(UNITS, String(unit)) ? UNITS[String(unit)]! : fhirWords(unit);
  if (!known) return amount;
  return `${amount} ${known}${amount === '1' || !Object.hasOwn(UNITS, String(unit)) ? '' : 's'}`;
}

const timesIn = (least: unknown, most: unknown): string => {
  const times = upTo(least, most);
  return times === '1' ? 'once' : `${times} times`;
};

/** What a rule says, and by which of its keys. */
const sayings: readonly (readonly [keys: readonly string[], say: (repeat: Json) => string])[] = [
  [
    ['frequency', 'frequencyMax'],
    ({ frequency, frequencyMax }) => timesIn(frequency, frequencyMax),
  ],
  [
    ['period', 'periodMax', 'periodUnit'],
    ({ period, periodMax, periodUnit }) =>
      `every ${amountIn(period, periodMax, periodUnit).replace(/^1 /, '')}`,
  ],
  [['dayOfWeek'], ({ dayOfWeek }) => `on ${daysIn(dayOfWeek)}`],
  [['timeOfDay'], ({ timeOfDay }) => `at ${fhirWords(timeOfDay)}`],
  [
    ['duration', 'durationMax', 'durationUnit'],
    ({ duration, durationMax, durationUnit }) =>
      `for ${amountIn(duration, durationMax, durationUnit)} each time`,
  ],
  [['count', 'countMax'], ({ count, countMax }) => `${timesIn(count, countMax)} in all`],
  [['boundsPeriod'], ({ boundsPeriod }) => fhirWords(boundsPeriod)],
  [['boundsDuration'], ({ boundsDuration }) => `for ${fhirWords(boundsDuration)}`],
];

function* repeatInWords(repeat: Json, reader: BundleReader): Generator<string> {
  const said = new Set<string>();
  for (const [keys, say] of sayings) {
    const has = keys.filter((key) => fhirWords(repeat[key]));
    // a unit, or a most, says nothing without the number that it belongs to
    if (!has.includes(keys[0]!)) continue;
    yield say(repeat);
    for (const key of has) said.add(key);
  }
  for (const [key, value] of Object.entries(repeat)) {
    const place = { holder: repeat, key, value };
    const words = fhirWords(value);
    if (words && !said.has(key)) yield `${wordsOfKey(key).toLowerCase()}: ${words}`;
    if (isRecord(value)) reader.consumed.consumeSaid(place, words);
    else if (words) reader.consumed.consumeWhole(place);
  }
}
