import { isObjectOrList } from '../json/json.js';
import { childElement } from '../model/element-at.js';
import type { Element } from '../model/element.js';
import { planModel as planGroup } from '../standard/plan-model.js';
import { dateTimeCodec } from './codecs/primitive.js';

import type { FhirExportOptions } from './types.js';

const UNKNOWN = '1970-01-01T00:00:00Z';

/** Every date in a value on which something in it was written. */
function* stamps(element: Element, value: unknown): Generator<string> {
  if ('stamped' in element && element.stamped && typeof value === 'string') yield value;
  if (!isObjectOrList(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const child = childElement(element, key);
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
  const usable = dates.filter((one) => dateTimeCodec.to(one) !== undefined).map(instantOf);
  const last = usable.reduce<string | undefined>(
    (latest, one) => (latest && Date.parse(latest) >= Date.parse(one) ? latest : one),
    undefined,
  );
  return last ?? UNKNOWN;
}
