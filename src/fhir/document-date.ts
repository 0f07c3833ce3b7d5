import { isHolder } from '../validation/empty.js';
import { innerOf } from '../standard/path.js';
import type { Element } from '../standard/element.js';
import { plan as planGroup } from '../standard/plan.js';
import { dateTime } from './codecs/primitive.js';

import type { FhirExportOptions } from './types.js';

const UNKNOWN = '1970-01-01T00:00:00Z';

/** Every date in a value on which something in it was written. */
function* stamps(element: Element, value: unknown): Generator<string> {
  if ('stamped' in element && element.stamped && typeof value === 'string') yield value;
  if (!isHolder(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const child = innerOf(element, key);
    if (child) yield* stamps(child, inner);
  }
}

/** A dateTime as an instant: a partial one from its beginning. */
const instantOf = (said: string): string =>
  said.includes('T') ? said : `${said}${'-01-01'.slice(said.length - 4)}T00:00:00Z`;

/** An instant: what the host says, or the latest date on which the plan was written in. */
export function documentDate(value: unknown, { date }: FhirExportOptions): string {
  if (date instanceof Date) return date.toISOString();
  const dates = date === undefined ? [...stamps(planGroup, value)] : [date];
  const usable = dates.filter((one) => dateTime.to(one) !== undefined).map(instantOf);
  const last = usable.reduce<string | undefined>(
    (latest, one) => (latest && Date.parse(latest) >= Date.parse(one) ? latest : one),
    undefined,
  );
  return last ?? UNKNOWN;
}
