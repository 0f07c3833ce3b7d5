import { conceptsOf, type ValueSet } from './value-set.js';

// no FHIR code system is published for this list, so the dictionary's own page names it
const system = 'https://www.datadictionary.nhs.uk/data_elements/person_phenotypic_sex.html';

/** NHS Data Dictionary: PERSON PHENOTYPIC SEX. */
export const phenotypicSex: ValueSet = {
  name: 'phenotypic-sex',
  title: 'Phenotypic sex',
  system,
  closed: false,
  concepts: conceptsOf(system, [
    ['1', 'Male'],
    ['2', 'Female'],
    ['9', 'Indeterminate (unable to be classified as either male or female)'],
    ['X', 'Not Known (not recorded)'],
  ]),
};
