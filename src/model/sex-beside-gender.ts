import { isRecord, type Json } from '../json/json.js';

// the two together can disclose that somebody's gender was reassigned

const PERSON = 'personDemographics';
/** A list of people, or of plans, is no deeper. */
const DEEPEST = 4;

const saysBoth = (person: Json): boolean =>
  Object.hasOwn(person, 'sex') && Object.hasOwn(person, 'gender');

/** The same plan, or one without the sex of somebody whose gender it says. */
export function withoutSexBesideGender(plan: unknown): unknown {
  const person = isRecord(plan) ? plan[PERSON] : undefined;
  if (!isRecord(plan) || !isRecord(person) || !saysBoth(person)) return plan;
  const { sex: _, ...rest } = person;
  return { ...plan, [PERSON]: rest };
}

/** Any value that is shown as it came, with “…” for the sex of somebody whose gender it says. */
export function sexHiddenBesideGender(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) return value;
  if (Array.isArray(value)) {
    const entries = value.map((entry: unknown) => sexHiddenBesideGender(entry, depth + 1));
    return entries.some((entry, index) => entry !== value[index]) ? entries : value;
  }
  if (!isRecord(value)) return value;
  if (saysBoth(value)) return { ...value, sex: '…' };
  if (!Object.hasOwn(value, PERSON)) return value;
  const person = sexHiddenBesideGender(value[PERSON], depth + 1);
  return person === value[PERSON] ? value : { ...value, [PERSON]: person };
}
