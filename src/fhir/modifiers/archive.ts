import { isRecord, type Json } from '../../json/json.js';
import { valueAt } from '../../json/path.js';
import { sendableJson } from '../../json/sendable-json.js';
import { matchesPattern } from '../matches-pattern.js';
import { dateTimeCodec } from '../codecs/primitive.js';
import { extensionUrl, RAW } from '../systems.js';
import { activityPeriods } from './activity-periods.js';
import type { Moment } from './moment.js';

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

/**
 * Archives a thing on the day on which it was over, or else on that of the import, with which it
 * leaves the plan's active view. What was archived before stays as it is.
 */
export function archive(
  thing: Json,
  name: string,
  now: Moment,
): 'archived' | 'was archived' | 'no place' {
  if (!Object.hasOwn(ends, name)) return 'no place';
  const end = ends[name]!(thing);
  const extensions = (thing.extension ??= []);
  if (!Array.isArray(extensions)) return 'no place';
  if (extensions.some(isArchived)) return 'was archived';
  const valueDateTime = now.isAfter(end) ? (dateTimeCodec.to(end) ?? now.text) : now.text;
  extensions.push({ url: ARCHIVED, valueDateTime });
  return 'archived';
}

/** By a date, or by what is no date and was kept as it was. */
const isArchived = (extension: unknown): boolean =>
  matchesPattern(extension, { url: ARCHIVED }) ||
  matchesPattern(extension, {
    url: RAW,
    extension: [{ url: 'path', valueString: sendableJson(['archivedOn']) }],
  });
