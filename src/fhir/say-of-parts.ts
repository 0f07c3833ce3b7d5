import { isRecord, type Json } from '../json/json.js';
import type { BundleReader } from './bundle-reader.js';
import type { Modifiers } from './modifiers/apply-modifiers.js';
import { fhirWords } from './modifiers/fhir-words.js';
import { sayOf } from './modifiers/statements.js';
import { listOf } from './position.js';
import type { FhirResource } from './types.js';

// the entries of a draft come in beside those that are in force, and go out again under a status of
// their own: what is said of their plan they have to say themselves

/** Begins what an activity of a care plan says with what is said of the plan. */
export function sayOfActivity(
  plan: FhirResource,
  detail: Json,
  reader: BundleReader,
  modifiers: Modifiers,
): void {
  const said = modifiers.saidOf(plan);
  // what the activity is may stand in another resource
  const place = { holder: detail, key: 'code', value: detail.code };
  if (said.length > 0) reader.consumed.consumeSaid(place, fhirWords(detail.code));
  for (const words of said)
    if (!sayOf(detail, 'CarePlan.activity.detail', words)) detail.code = { text: words };
}

/** The same for the goals of care plans, and the steps to them, but for those that are in force in another one. */
export function sayOfGoals(
  plans: readonly FhirResource[],
  reader: BundleReader,
  modifiers: Modifiers,
): void {
  const isSaid = (plan: FhirResource) => modifiers.saidOf(plan).length > 0;
  const told = new Set(
    plans.filter((plan) => !isSaid(plan)).flatMap((plan) => goalsOf(plan, reader)),
  );
  for (const plan of plans.filter(isSaid))
    for (const goal of goalsOf(plan, reader)) {
      if (told.has(goal)) continue;
      told.add(goal);
      for (const words of modifiers.saidOf(plan))
        // one that we made has no words
        if (!sayOf(goal, 'Goal', words) && reader.pathOf(goal).length > 0)
          goal.description = { text: words };
    }
}

function goalsOf(plan: FhirResource, reader: BundleReader): FhirResource[] {
  const ofActivities = listOf(plan.activity).flatMap((one) =>
    isRecord(one) && isRecord(one.detail) ? listOf(one.detail.goal) : [],
  );
  return [...listOf(plan.goal), ...ofActivities]
    .map((reference) => reader.asResource(reference, 'Goal', { resource: plan }))
    .filter((one) => one !== undefined);
}
