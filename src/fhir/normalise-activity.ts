import { isRecord, type Json } from '../json/json.js';
import type { BundleReader } from './bundle-reader.js';
import { fhirWords } from './modifiers/fhir-words.js';
import type { FhirResource } from './types.js';

/**
 * An action may be another resource, such as a request: what it is and when stands there. Gives where
 * it says when.
 */
export function normaliseReferred(
  plan: FhirResource,
  activity: Json,
  reader: BundleReader,
): { readonly resource: FhirResource; readonly key: string } | undefined {
  const { reference } = activity;
  if (activity.detail !== undefined || !isRecord(reference)) return undefined;
  const scope = { resource: plan };
  const found = reader.resolve(reference, scope);
  const what = reader.asResource(reference, 'Condition', scope);
  if (!what) return undefined;
  reader.consumeMadeOf(what);
  const status = found && statusOfReferred(found);
  const detail: Json = { code: what.code, ...(status && { status }) };
  activity.detail = detail;
  if (!found) return undefined;
  reader.consume({ holder: reference, key: 'reference' });
  reader.homes.standIn(detail, found);
  // what a plan says in other words than these is told, and stands in the note
  if (status && !SAYS_MORE.has(found.status)) reader.consume({ holder: found, key: 'status' });
  return scheduleOfReferred(found, detail, reader);
}

/** Where what an activity refers to says when it is to be done, and by which key of an activity. */
const schedules: readonly (readonly [key: string, scheduled: string])[] = [
  ['occurrencePeriod', 'scheduledPeriod'],
  ['occurrenceTiming', 'scheduledTiming'],
  ['occurrenceDateTime', 'scheduledTiming'],
  ['start', 'scheduledTiming'],
];

function scheduleOfReferred(found: FhirResource, detail: Json, reader: BundleReader) {
  if (found.resourceType === 'Task') scheduleOfTask(found, detail, reader);
  const [key, scheduled] = schedules.find(([one]) => found[one] !== undefined) ?? [];
  if (key === undefined || scheduled === undefined) return undefined;
  const when = found[key];
  const isMoment = typeof when === 'string';
  detail[scheduled] = isMoment ? { event: [when] } : when;
  if (isMoment) reader.consume({ holder: found, key });
  return { resource: found, key };
}

/**
 * A task says until when it is to be done, and when it was. One whose time is up is overdue, and not
 * over: its status says that.
 */
function scheduleOfTask(task: FhirResource, detail: Json, reader: BundleReader): void {
  const { restriction, executionPeriod: done } = task;
  const within = isRecord(restriction) ? restriction.period : undefined;
  const parts: readonly (readonly [label: string, value: unknown, holder: unknown, key: string])[] =
    [
      ['Not before', isRecord(within) ? within.start : undefined, within, 'start'],
      ['Carried out', fhirWords(done), task, 'executionPeriod'],
    ];
  const words = parts.filter(([, value]) => typeof value === 'string' && value !== '');
  for (const [, said, holder, key] of words)
    reader.consumed.consumeSaid(
      { holder: holder as Json, key, value: (holder as Json)[key] },
      String(said),
    );
  const end = isRecord(within) && typeof within.end === 'string' ? within.end : undefined;
  if (end !== undefined) reader.consume({ holder: within as Json, key: 'end' });
  if (end === undefined && words.length === 0) return;
  const text = words.map(([label, value]) => `${label}: ${String(value)}`).join(', ');
  detail.scheduledTiming = {
    ...(end !== undefined && { event: [end] }),
    ...(text && { code: { text } }),
  };
}

/** How far what an activity refers to came, as far as a plan can say it. */
const statusOfReferred = ({ status }: FhirResource): string | undefined =>
  typeof status === 'string' && Object.hasOwn(referredStatuses, status)
    ? referredStatuses[status]
    : undefined;

/** That nobody came is more than that it was cancelled, and that it failed more than that it stopped. */
const SAYS_MORE: ReadonlySet<unknown> = new Set(['noshow', 'failed']);

/** FHIR's statuses of requests, tasks and appointments, as those of activities. */
const referredStatuses: Readonly<Record<string, string>> = {
  accepted: 'not-started',
  arrived: 'in-progress',
  booked: 'scheduled',
  cancelled: 'cancelled',
  'checked-in': 'in-progress',
  completed: 'completed',
  failed: 'stopped',
  fulfilled: 'completed',
  'in-progress': 'in-progress',
  noshow: 'cancelled',
  'on-hold': 'on-hold',
  ready: 'not-started',
  received: 'not-started',
  requested: 'not-started',
  revoked: 'cancelled',
};

/** What is to be given or used is what is to be done, where nothing else says that. */
export function normaliseProduct(detail: Json, reader: BundleReader): void {
  const { code, productCodeableConcept: product, productReference: reference } = detail;
  if (code !== undefined) return;
  if (isRecord(product)) {
    detail.code = product;
    // what is not read of it is told of where it came
    reader.consume({ holder: detail, key: 'code' });
  } else if (isRecord(reference)) {
    // a modifier may have put its words where the reference was
    const key = typeof reference.text === 'string' ? 'text' : 'display';
    if (typeof reference[key] !== 'string') return;
    detail.code = { text: reference[key] };
    reader.consume({ holder: reference, key });
  }
}
