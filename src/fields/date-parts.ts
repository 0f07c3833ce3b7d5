import { localOffset } from '../i18n/words.js';

/** A dateTime as somebody types it: each part as it stands in its box. */
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly time: string;
  /** of the recorder's clock; nobody types it */
  readonly offset: string;
}

export const NO_PARTS: DateParts = { year: '', month: '', day: '', time: '', offset: '' };

/** The parts of a date or dateTime, or `undefined` for a string that has no such parts. */
export function splitDate(value: string): DateParts | undefined {
  const match = /^(\d*)(?:-(\d*)(?:-(\d*))?)?(?:T([\d:.]*)(Z|[+-]\d\d:\d\d)?)?$/.exec(value);
  if (!match) return undefined;
  const [, year = '', month = '', day = '', time = '', offset = ''] = match;
  // whole minutes are shown as people write them
  return { year, month, day, time: time.replace(/^(\d\d:\d\d):00(?:\.0+)?$/, '$1'), offset };
}

const padded = (part: string, length: number): string => {
  const digits = part.trim();
  return /^\d+$/.test(digits) ? digits.padStart(length, '0') : digits;
};

/** `14:30`, `1430`, `14.30`, `9:05` and `2:30pm` as `14:30`; anything else as it was typed. */
function clockTime(typed: string): string {
  const match = /^(\d{1,2}?)[:.\s]?(\d\d)(?::(\d\d))?\s*([ap]m)?$/i.exec(typed.trim());
  if (!match) return typed.trim();
  const [, hour = '', minute = '', second = '00', half] = match;
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hour);
  return `${String(hours).padStart(2, '0')}:${minute}:${second}`;
}

/**
 * The parts as one string: a FHIR dateTime when they make one, and otherwise all that was typed, so
 * that nothing is lost. `undefined` when nothing was typed. A time gets the offset that came with
 * the value, unless that was only this machine's own at the time.
 */
export function joinDate(parts: DateParts, previous?: string): string | undefined {
  const { year, month, day, time } = parts;
  const calendar = [padded(year, 4), padded(month, 2), padded(day, 2)];
  if (!time.trim()) return calendar.join('-').replace(/-+$/, '') || undefined;
  const clock = `${calendar.join('-')}T${clockTime(time)}`;
  return clock + offsetFor(clock, parts.offset, previous);
}

function offsetFor(clock: string, offset: string, previous: string | undefined): string {
  const came = offset && !(previous && isLocal(previous, offset));
  if (came) return offset;
  return Number.isNaN(Date.parse(clock)) ? '' : localOffset(clock);
}

const isLocal = (value: string, offset: string): boolean =>
  localOffset(value) === offset.replace('Z', '+00:00');

/** A moment as a dateTime to the minute, with this machine's offset. */
export function toDateTime(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  const clock = `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}:00`;
  return clock + localOffset(clock);
}
