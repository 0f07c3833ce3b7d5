import { isRecord } from '../../json/json.js';
import { toDateTime } from '../../model/uk-clock.js';
import { isArchivedBy, timeOf } from '../../validation/archived.js';
import { dateTimeCodec } from '../codecs/primitive.js';

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
    if (typeof said !== 'string' || dateTimeCodec.to(said) === undefined) return false;
    return said.includes('T')
      ? Date.parse(said) < this.#at.getTime()
      : said < this.text.slice(0, said.length);
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
    if (typeof said !== 'string' || dateTimeCodec.to(said) === undefined) return false;
    return said.includes('T')
      ? Date.parse(said) > this.#at.getTime()
      : said > this.text.slice(0, said.length);
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
