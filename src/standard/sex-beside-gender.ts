import { isRecord } from '../json/json.js';

/**
 * The same plan, or one without the sex of somebody whose gender it says: the two together can
 * disclose that somebody's gender was reassigned.
 */
export function withoutSexBesideGender(plan: unknown): unknown {
  const person = isRecord(plan) ? plan.personDemographics : undefined;
  if (!isRecord(plan) || !isRecord(person)) return plan;
  if (!Object.hasOwn(person, 'sex') || !Object.hasOwn(person, 'gender')) return plan;
  const { sex: _, ...rest } = person;
  return { ...plan, personDemographics: rest };
}
