import { conceptsOf, type Concept, type ValueSet } from './value-set.js';

const system = 'https://fhir.nhs.uk/Id/ods-organization-code';

/** Organisation Data Service code of an organisation. We hold no list of organisations. */
export const odsOrganisation: ValueSet = {
  name: 'ods-organisation',
  title: 'Organisation',
  system,
  closed: false,
};

/**
 * NHS Data Dictionary: default codes of GENERAL MEDICAL PRACTICE CODE (PATIENT REGISTRATION), for
 * a person whose practice has no code.
 */
export const gpPracticeDefaults: readonly Concept[] = conceptsOf(system, [
  ['V81997', 'No registered GP practice'],
  ['V81998', 'GP practice code not applicable'],
  ['V81999', 'GP practice code not known'],
]);
