// Names, numbers and dates as the NHS shows them to staff (the Common User Interface's guidance)
// and to the people whose record it is.
import type { Plan } from 'pcsp-elements';

// everybody who reads this record is in the UK, wherever their computer thinks it is
const timeZone = 'Europe/London';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone });
const day = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone });
const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone });

/** `2026-10-06` as `06-Oct-2026`. A date has no time zone, so nothing can move it. */
export function clinicalDate(date: string): string {
  const [year, month, dayOfMonth] = date.split('-');
  return `${dayOfMonth}-${months[Number(month) - 1]}-${year}`;
}

/** The day of an instant, as `2026-10-06`. */
export const isoDate = (instant: string): string => day.format(new Date(instant));

/** An instant, as `06-Oct-2026 16:20`. */
export const clinicalDateTime = (instant: string): string =>
  `${clinicalDate(isoDate(instant))} ${clockTime(instant)}`;

/** An instant, as `16:20`. */
export const clockTime = (instant: string): string => clock.format(new Date(instant));

/** An instant, as `6 October 2026`. */
export const plainDate = (instant: string): string => longDay.format(new Date(instant));

/** An instant, as `6 October 2026 at 16:20`. */
export const plainDateTime = (instant: string): string =>
  `${plainDate(instant)} at ${clockTime(instant)}`;

/** Whole years from a date of birth to a day, both `YYYY-MM-DD`. */
export function age(born: string, on: string = day.format(new Date())): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}

/** `9990422443` as `999 042 2443`, in one piece. */
export const nhsNumber = (digits: string): string =>
  digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1\u00a0$2\u00a0$3');

type Name = Plan['personDemographics']['name'];

/** FAMILY, Given (Title). */
export const bannerName = ({ familyName, firstName, title }: Name): string =>
  `${familyName.toUpperCase()}, ${firstName}${title ? ` (${title})` : ''}`;

/** What a person is called to their face. */
export const spokenName = ({ preferredName, firstName }: Name): string =>
  preferredName ?? firstName;
