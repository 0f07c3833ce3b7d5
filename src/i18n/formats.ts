import { offsetAt } from '../model/uk-clock.js';
import { ENGLISH } from './languages.js';

/** The words of a language that a browser may not know: `''` for a key that has none. */
type Calendar = (key: string, values?: Record<string, string | number>) => string;

/** Welsh puts “ac” before what is spoken with a vowel at its start, as “w” is, and the numbers un and wyth. */
const STARTS_WITH_VOWEL = /^[^\p{L}\d]*(?:[aeiouwyâêîôûŵŷáéíóúäëïöü]|8|1(?!\d{2}))/iu;

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** Whether the browser numbers the months of a language that it says it knows: Chromium’s Punjabi has “M02”. */
const isNumbered = (lang: string): boolean =>
  /^M\d/.test(new Intl.DateTimeFormat(lang, { month: 'long' }).format(0));

/**
 * Dates, numbers and lists as a language writes them: by `Intl`, or by words of the language file
 * where the browser has no data of the language, or writes its lists as nobody would. Chromium has none of Welsh, and would write
 * "March".
 */
export class Formats {
  readonly #lang: string;
  readonly #calendar?: Calendar;
  readonly #words: Calendar;
  /** making one takes longer than a hundred uses of it */
  readonly #made = new Map<string, unknown>();

  constructor(lang: string, calendar: Calendar) {
    const hasCalendar = calendar('months.1') !== '';
    const known =
      Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0 && !(hasCalendar && isNumbered(lang));
    // in whatever language, staff in the UK read the numbers too
    this.#lang = new Intl.Locale(known ? lang : ENGLISH, { numberingSystem: 'latn' }).toString();
    this.#words = calendar;
    if (!known && hasCalendar) this.#calendar = calendar;
  }

  number(value: number): string {
    return this.#kept('number', () => new Intl.NumberFormat(this.#lang)).format(value);
  }

  /** The items of a sentence, with “and” before the last; of an enumeration, without it. */
  list(items: readonly string[], type: 'conjunction' | 'unit'): string {
    const last = items.at(-1);
    const beforeVowel = STARTS_WITH_VOWEL.test(last ?? '') && this.#words('andBeforeVowel');
    const and = type === 'conjunction' && (beforeVowel || this.#words('and'));
    if (!and || items.length < 2) {
      return this.#kept(type, () => new Intl.ListFormat(this.#lang, { type })).format(items);
    }
    return [items.slice(0, -1).join(', '), last].join(and);
  }

  date(value: string): string {
    const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d).*?(Z|[+-]\d\d:\d\d))?)?)?$/.exec(
      value,
    );
    if (!match) return value;
    const [, year, month = '01', day = '01', hour = '00', minute = '00', offset] = match;
    const iso = `${year}-${month}-${day}T${hour}:${minute}`;
    const clock = Date.parse(`${iso}Z`);
    // 31 February would be shown as a day in March
    if (Number.isNaN(clock) || !new Date(clock).toISOString().startsWith(iso)) return value;
    const shown = this.#calendar
      ? this.#byCalendar(this.#calendar, match)
      : this.#byIntl(clock, match);
    const elsewhere =
      offset && offset.replace('Z', '+00:00') !== offsetAt(value.slice(0, 16) + ':00');
    return elsewhere ? `${shown} (UTC${offset.replace('Z', '')})` : shown;
  }

  duration(value: string): string {
    const match =
      /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(
        value,
      );
    if (!match) return value;
    const parts = UNITS.flatMap((unit, index) => {
      const amount = match[index + 1];
      return amount ? [this.#amount(Number(amount), unit)] : [];
    });
    return this.list(parts, 'conjunction') || value;
  }

  #byIntl(clock: number, [, , month, day, hour]: RegExpExecArray): string {
    const key = [month, day, hour].map(Boolean).join();
    const options: Intl.DateTimeFormatOptions = {
      timeZone: 'UTC',
      // a language may have another one, in which nothing here is recorded
      calendar: 'gregory',
      year: 'numeric',
      ...(month ? { month: 'long' } : {}),
      ...(day ? { day: 'numeric' } : {}),
      ...(hour ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } : {}),
    };
    return this.#kept(key, () => new Intl.DateTimeFormat(this.#lang, options)).format(clock);
  }

  #byCalendar(calendar: Calendar, [, year, month, day, hour, minute]: RegExpExecArray): string {
    const parts = [day && Number(day), month && calendar(`months.${Number(month)}`), year];
    const date = parts.filter(Boolean).join(' ');
    return hour ? calendar('dateAndTime', { date, time: `${hour}:${minute}` }) : date;
  }

  #amount(amount: number, unit: string): string {
    if (this.#calendar) return this.#calendar(unit, { count: amount });
    const options = { style: 'unit', unit, unitDisplay: 'long' } as const;
    return this.#kept(unit, () => new Intl.NumberFormat(this.#lang, options)).format(amount);
  }

  #kept<F>(key: string, make: () => F): F {
    let format = this.#made.get(key) as F | undefined;
    if (!format) this.#made.set(key, (format = make()));
    return format;
  }
}
