import { addressType } from './address-type.js';
import { contactPointUse } from './contact-point-use.js';
import { countryOfBirth } from './country-of-birth.js';
import { ethnicCategory } from './ethnic-category.js';
import { jobRole } from './job-role.js';
import { maritalStatus } from './marital-status.js';
import { odsOrganisation } from './ods-organisation.js';
import { phenotypicSex } from './phenotypic-sex.js';
import { preferredContactMethod } from './preferred-contact-method.js';
import { relationship } from './relationship.js';
import {
  actionStatus,
  advanceStatement,
  bodyStructure,
  carePlanType,
  clinicalFinding,
  goal,
  goalStatus,
  healthIssues,
  healthcareMatters,
  laterality,
  procedure,
  religion,
  snomed,
} from './snomed.js';
import { statedGender } from './stated-gender.js';
import { treatmentFunction } from './treatment-function.js';
import type { ValueSet } from './value-set.js';

export { addressType } from './address-type.js';
export { contactPointUse } from './contact-point-use.js';
export { countryOfBirth } from './country-of-birth.js';
export { ethnicCategory } from './ethnic-category.js';
export { jobRole } from './job-role.js';
export { maritalStatus } from './marital-status.js';
export { odsOrganisation, gpPracticeDefaults } from './ods-organisation.js';
export { phenotypicSex } from './phenotypic-sex.js';
export { preferredContactMethod } from './preferred-contact-method.js';
export { relationship } from './relationship.js';
export {
  actionStatus,
  advanceStatement,
  bodyStructure,
  carePlanType,
  clinicalFinding,
  goal,
  goalStatus,
  healthIssues,
  healthcareMatters,
  laterality,
  procedure,
  religion,
  snomed,
  snomedSet,
  snomedSystem,
} from './snomed.js';
export { statedGender } from './stated-gender.js';
export { treatmentFunction } from './treatment-function.js';
export {
  accepts,
  conceptsOf,
  findConcept,
  type CodeTable,
  type Concept,
  type ValueSet,
} from './value-set.js';

/** Every value set by its name. Whoever needs one set imports that set: this holds them all. */
export const valueSets = {
  'action-status': actionStatus,
  'address-type': addressType,
  'advance-statement': advanceStatement,
  'body-structure': bodyStructure,
  'care-plan-type': carePlanType,
  'clinical-finding': clinicalFinding,
  'contact-point-use': contactPointUse,
  'country-of-birth': countryOfBirth,
  'ethnic-category': ethnicCategory,
  goal,
  'goal-status': goalStatus,
  'health-issues': healthIssues,
  'healthcare-matters': healthcareMatters,
  'job-role': jobRole,
  laterality,
  'marital-status': maritalStatus,
  'ods-organisation': odsOrganisation,
  'phenotypic-sex': phenotypicSex,
  'preferred-contact-method': preferredContactMethod,
  procedure,
  relationship,
  religion,
  snomed,
  'stated-gender': statedGender,
  'treatment-function': treatmentFunction,
} as const satisfies Readonly<Record<string, ValueSet>>;

export type ValueSetName = keyof typeof valueSets;
