import type { Json } from '../../json/json.js';
import { matchesPattern } from '../matches-pattern.js';
import { kindOf } from '../resource-kinds.js';
import { dataAbsent } from '../resource-path.js';

/** What we write where FHIR demands a status that a plan does not have, by the name of what it is of. */
const placeholders: Readonly<Record<string, Json | undefined>> = {
  Procedure: kindOf('Procedure').fixed,
  'CarePlan.activity.detail': { status: 'unknown', _status: dataAbsent() },
};

/**
 * Whether an element has to be there and says nothing, as we write it. That of somebody else, who may
 * know more and not say it, is one that is not known.
 */
export const isOurPlaceholder = (
  { name, value }: { readonly name: string; readonly value: Json },
  key: string,
): boolean =>
  key === 'status' &&
  Object.hasOwn(placeholders, name) &&
  matchesPattern(value, placeholders[name]);
