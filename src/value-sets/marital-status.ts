import { conceptsOf, type ValueSet } from './value-set.js';

const system = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-PersonMaritalStatusEngland';
const formerSystem =
  'https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-PersonMaritalStatusCode';

const nationalTable = [
  ['S', 'Single'],
  ['M', 'Married/Civil Partner'],
  ['D', 'Divorced/Person whose Civil Partnership has been dissolved'],
  ['W', 'Widowed/Surviving Civil Partner'],
  ['P', 'Separated'],
  ['N', 'Not disclosed'],
] as const;

/** NHS Data Dictionary: PERSON MARITAL STATUS, as coded by UK Core for England. */
export const maritalStatus: ValueSet = {
  name: 'marital-status',
  title: 'Marital status',
  system,
  closed: true,
  concepts: conceptsOf(system, [...nationalTable, ['8', 'Not applicable'], ['9', 'Not known']]),
  // the same list under the uri that uk core retired. wales has a list of its own, whose codes are
  // longer than the standard allows
  alsoAccepted: conceptsOf(formerSystem, nationalTable),
};
