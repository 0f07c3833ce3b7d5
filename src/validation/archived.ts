import { isAfter, isDateTimeText, latestNow } from './date.js';

/** Whether something is archived: by a date. Anything else there hides nothing that somebody may need. */
export const isArchivedOn = (archivedOn: unknown): archivedOn is string =>
  typeof archivedOn === 'string' && isDateTimeText.test(archivedOn);

/** Whether it is so by now: what is to be archived one day is in use until then. */
export const isArchivedBy = (archivedOn: unknown, now: Date): boolean =>
  isArchivedOn(archivedOn) && !isAfter(archivedOn, latestNow(now));
