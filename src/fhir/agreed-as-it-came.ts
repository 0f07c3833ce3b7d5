import type { Json } from '../json/json.js';
import { planModel } from '../standard/plan-model.js';
import { AGREEMENT, agreedAlong, agreementOf, lapsed } from '../validation/agreed-content.js';
import type { ImportFinding } from './modifiers/import-findings.js';
import type { FhirIssueCode } from './types.js';

/** What an import made otherwise than it stood there when somebody agreed to it. */
const CHANGES: ReadonlySet<FhirIssueCode> = new Set([
  ...(['archived', 'entered-in-error', 'not-current', 'not-understood'] as const),
  ...(['repeated', 'said-in-words'] as const),
]);

/** What care plans are made of. */
const OF_PLANS: ReadonlySet<string | undefined> = new Set([
  ...['Appointment', 'CarePlan', 'CareTeam', 'Condition', 'Consent', 'Goal', 'Medication'],
  ...['Observation', 'ServiceRequest', 'Substance', 'Task'],
]);

/** Nobody agreed to several plans as one: each was agreed by itself. */
export function agreedApart(whole: Json): Json {
  const agreement = agreementOf({ value: whole });
  return agreement?.agreed === true ? { agreement: lapsed(agreement, whole) } : {};
}

/** Has nothing be agreed of which a part was left out, archived or put otherwise on the way in. */
export function lapseWhatChanged(plan: Json, findings: readonly ImportFinding[]): void {
  const hasChanged = findings.some(
    ({ code, what }) => CHANGES.has(code) && OF_PLANS.has(what.split('.')[0]),
  );
  if (!hasChanged) return;
  for (const agreed of agreedAlong(planModel, plan)) {
    const agreement = agreementOf(agreed);
    if (agreement?.agreed === true) agreed.value[AGREEMENT] = lapsed(agreement, agreed.value);
  }
}
