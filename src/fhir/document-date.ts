import { isObjectOrList, type Json } from '../json/json.js';
import { childElement } from '../model/element-at.js';
import type { Element } from '../model/element.js';
import { planModel as planGroup } from '../standard/plan-model.js';
import { isAfter } from '../validation/date.js';
import { dateTimeCodec } from './codecs/primitive.js';

import type { FhirExportOptions } from './types.js';

const UNKNOWN = '1970-01-01T00:00:00Z';

/** Every date in a value on which something in it was written. */
function stamps(element: Element, value: unknown, found: string[] = []): string[] {
  if ('stamped' in element && element.stamped && typeof value === 'string') found.push(value);
  if (!isObjectOrList(value)) return found;
  for (const key of Object.keys(value)) {
    const child = childElement(element, key);
    if (child) stamps(child, (value as Json)[key], found);
  }
  return found;
}

/** A dateTime as an instant: a partial one from its beginning. */
const instantOf = (said: string): string =>
  said.includes('T') ? said : `${said}${'-01-01'.slice(said.length - 4)}T00:00:00Z`;

/** An instant: what the host says, or the latest date on which the plan was written in. */
export function documentDate(value: unknown, options: FhirExportOptions): string {
  const said = dateAsSaid(options);
  if (said !== undefined) return instantOf(said);
  return latest(usable(stamps(planGroup, value)).map(instantOf)) ?? UNKNOWN;
}

/** What the host says, as exactly as it says so: by all of a day, a month or a year, things are archived. */
export const dateAsSaid = ({ date }: FhirExportOptions): string | undefined =>
  usable([date instanceof Date ? isoOf(date) : date])[0];

/** When what a bundle holds was written, as its document says, and else the bundle. */
export const dateOfDocument = (bundle: Json, document: Json | undefined): unknown =>
  usable([document?.date, bundle.timestamp])[0];

// of a Date that is none, or is beyond the years that FHIR has, nothing is left to say
const isoOf = (date: Date): string | undefined =>
  Number.isNaN(date.getTime()) ? undefined : date.toISOString();

const usable = (dates: readonly unknown[]): string[] =>
  dates.filter((one): one is string => dateTimeCodec.to(one) !== undefined);

const latest = (instants: readonly string[]): string | undefined =>
  instants.reduce<string | undefined>(
    (last, one) => (last === undefined || isAfter(one, last) ? one : last),
    undefined,
  );
