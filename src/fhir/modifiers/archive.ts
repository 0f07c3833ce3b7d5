import { isRecord, type Json } from '../../json/json.js';
import { valueAt } from '../../json/path.js';
import { sendableJson } from '../../json/sendable-json.js';
import { matchesPattern } from '../matches-pattern.js';
import { listOf } from '../position.js';
import { extensionUrl, RAW } from '../systems.js';
import { activityPeriods } from './activity-periods.js';
import { comparableDate, type Moment } from './moment.js';

const ARCHIVED = extensionUrl('archived-on');

/** What says when it was over, of each thing that a plan can archive. */
const ends: Readonly<Record<string, (thing: Json) => unknown>> = {
  CarePlan: ({ period }) => endOf(period),
  'CarePlan.activity.detail': (detail) =>
    activityPeriods.map((period) => endOf(valueAt(detail, period))).find(Boolean),
  Condition: ({ abatementDateTime, abatementPeriod }) =>
    abatementDateTime ?? endOf(abatementPeriod),
  Goal: ({ statusDate }) => statusDate,
};

const endOf = (period: unknown): unknown => (isRecord(period) ? period.end : undefined);

/** What became of a thing that is over; of one with an archive date that is none, nobody can tell when. */
export type Archiving = 'archived' | 'was archived' | 'no date' | 'no place';

/**
 * Archives a thing on the day on which it was over, or else on that of the import, with which it
 * leaves the plan's active view. What was archived before stays as it is; what was to be archived
 * later was so before.
 */
export function archive(thing: Json, name: string, now: Moment): Archiving {
  if (!Object.hasOwn(ends, name)) return 'no place';
  const end = ends[name]!(thing);
  const extensions = (thing.extension ??= []);
  if (!Array.isArray(extensions)) return 'no place';
  const dated = extensions.filter(isRecord).find(({ url }) => url === ARCHIVED);
  if (dated && now.hasCome(dated.valueDateTime)) return 'was archived';
  if (extensions.some(isNoDate)) return 'no date';
  const valueDateTime = now.isAfter(end) ? (comparableDate(end) ?? now.text) : now.text;
  if (dated) dated.valueDateTime = valueDateTime;
  else extensions.push({ url: ARCHIVED, valueDateTime });
  return 'archived';
}

/** Whether a thing was archived already when its bundle was made. */
export const wasArchived = ({ extension }: Json, name: string, now: Moment): boolean =>
  Object.hasOwn(ends, name) &&
  listOf(extension).some(
    (one) => isRecord(one) && one.url === ARCHIVED && now.hasCertainlyCome(one.valueDateTime),
  );

/** Something that is no date of archiving, and was kept as it was. */
const isNoDate = (extension: unknown): boolean =>
  matchesPattern(extension, {
    url: RAW,
    extension: [{ url: 'path', valueString: sendableJson(['archivedOn']) }],
  });
