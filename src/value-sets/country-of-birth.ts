import { conceptsOf, type ValueSet } from './value-set.js';

const system = 'urn:iso:std:iso:3166';

/** NHS Data Dictionary: COUNTRY CODE (BIRTH), which is the three-letter code of ISO 3166-1. */
export const countryOfBirth: ValueSet = {
  name: 'country-of-birth',
  title: 'Country of birth',
  system,
  // a country that is no more had a code of its own
  closed: false,
  load: async () => conceptsOf(system, (await import('./country-of-birth.codes.js')).countryTable),
  synonyms: async () => (await import('./country-of-birth.synonyms.js')).countrySynonyms,
  url: 'http://hl7.org/fhir/ValueSet/iso3166-1-3',
};
