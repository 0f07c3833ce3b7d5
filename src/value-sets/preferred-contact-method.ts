import { conceptsOf, type ValueSet } from './value-set.js';

const system = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-PreferredContactMethod';

/** NHS Data Dictionary: COMMUNICATION CONTACT METHOD, as coded by UK Core. */
export const preferredContactMethod: ValueSet = {
  name: 'preferred-contact-method',
  title: 'Preferred contact method',
  system,
  closed: true,
  concepts: conceptsOf(system, [
    ['1', 'Letter'],
    ['2', 'Visit'],
    ['3', 'Telephone'],
    ['4', 'E-mail'],
    ['5', 'Minicom (Textphone)'],
    ['6', 'Telephone contact via proxy'],
    ['7', 'Sign language'],
    ['8', 'No Telephone contact'],
    ['9', 'SMS'],
  ]),
};
