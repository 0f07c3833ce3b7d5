import { validate, type Plan } from 'pcsp-elements/core';
import { fromFhirBundle, toFhirBundle } from 'pcsp-elements/fhir';

/** The plan as a document to send, dated when it was made. */
export const documentOf = (plan: Plan, date: Date): string =>
  JSON.stringify(toFhirBundle(plan, { date }));

/** What anybody's bundle holds, and all that somebody has to see before they rely on it. */
export function planIn(json: string) {
  const { plan, issues: notTaken } = fromFhirBundle(JSON.parse(json));
  const { valid, value, issues } = validate('plan', plan);
  return { plan: value, valid, issues, notTaken };
}
