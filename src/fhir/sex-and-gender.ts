import { isRecord, type Json } from '../json/json.js';
import { listOf } from './position.js';
import { DATA_ABSENT, extensionUrl, SEX } from './systems.js';
import type { FhirResource } from './types.js';

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

/** Says of a person that their sex is not told, which is not the same as not known. */
export function markMasked(patient: FhirResource): void {
  const extension: Json[] = [{ url: DATA_ABSENT, valueCode: 'masked' }];
  patient.extension = [...listOf(patient.extension), { url: extensionUrl(SEX), extension }];
}
