import { conceptsOf, type ValueSet } from './value-set.js';

const system =
  'https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-PersonStatedGenderCode';

/** NHS Data Dictionary: PERSON STATED GENDER CODE. */
export const statedGender: ValueSet = {
  name: 'stated-gender',
  title: 'Stated gender',
  system,
  closed: true,
  concepts: conceptsOf(system, [
    ['1', 'Male'],
    ['2', 'Female'],
    ['9', 'Indeterminate (unable to be classified as either male or female)'],
    ['X', 'Not Known (not recorded)'],
  ]),
};
