import { isRecord } from '../../json/json.js';
import { toDateTime } from '../../model/uk-clock.js';
import { isArchivedBy, timeOf } from '../../validation/archived.js';
import { isAfter, isDateText } from '../../validation/date.js';
import { dateTimeCodec } from '../codecs/primitive.js';

const DAY = 'YYYY-MM-DD'.length;

/** What may follow the day in a date that is no dateTime of FHIR: a time without a zone, a zone without a time. */
const REST = /^(?:T\d| \d{1,2}:\d{2}|Z$|[+-]\d{2}:\d{2}$|$)/i;

/** A date by which something is or is not over: of one that FHIR does not have, all of the day that it names. */
export function comparableDate(said: unknown): string | undefined {
  if (typeof said !== 'string') return undefined;
  if (dateTimeCodec.to(said) !== undefined) return said;
  const text = said.trim();
  const day = text.slice(0, DAY);
  return isDateText.test(day) && REST.test(text.slice(DAY)) ? day : undefined;
}

/** Whether something is said of which nobody can tell what date it is. */
export const isUnclearDate = (said: unknown): boolean =>
  said !== undefined && said !== null && said !== '' && comparableDate(said) === undefined;

/** When an import happens: what has ended before it is no more. */
export class Moment {
  /** as the clock shows it */
  readonly text: string;
  readonly #at: Date;
  /** when what is imported was written, as exactly as it says so */
  readonly #made: unknown;

  /** A Date that is none, or is beyond our time, is this moment. */
  constructor(given: unknown, made?: unknown) {
    this.#made = made;
    const time = Object.prototype.toString.call(given) === '[object Date]' ? Number(given) : NaN;
    const year = new Date(time).getUTCFullYear();
    this.#at = year >= 1900 && year < 9999 ? new Date(time) : new Date();
    this.text = toDateTime(this.#at);
  }

  /** Whether a dateTime is wholly past: a day, month or year when it is over. */
  isAfter(said: unknown): said is string {
    const date = comparableDate(said);
    if (date === undefined) return false;
    return date.includes('T')
      ? isAfter(this.#at.toISOString(), date)
      : date < this.text.slice(0, date.length);
  }

  /**
   * Whether a date of archiving has come, for us or for who sent the bundle: what they said of
   * something that they had archived by then goes with that.
   */
  hasCome(said: unknown): boolean {
    return this.#hasComeByNow(said) || this.#hadCome(said);
  }

  /** Whether it has come for both: a bundle may say of itself that it was made in the future. */
  hasCertainlyCome(said: unknown): boolean {
    return this.#hasComeByNow(said) && this.#hadCome(said);
  }

  /** Whether a dateTime is still to come. */
  isBefore(said: unknown): said is string {
    const date = comparableDate(said);
    if (date === undefined) return false;
    return date.includes('T')
      ? isAfter(date, this.#at.toISOString())
      : date > this.text.slice(0, date.length);
  }

  /** The end of a period that is over, or the start of one that has not begun. */
  outside(period: unknown): { readonly key: 'end' | 'start'; readonly said: string } | undefined {
    if (!isRecord(period)) return undefined;
    const { start, end } = period;
    if (this.isAfter(end)) return { key: 'end', said: end };
    return this.isBefore(start) ? { key: 'start', said: start } : undefined;
  }

  #hasComeByNow(said: unknown): boolean {
    return isArchivedBy({ archivedOn: said }, this.#at);
  }

  #hadCome(said: unknown): boolean {
    const made = dateTimeCodec.to(this.#made);
    return isArchivedBy({ archivedOn: said }, made === undefined ? this.#at : timeOf(made));
  }
}
