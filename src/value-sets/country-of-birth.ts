import type { ValueSet } from './value-set.js';

/**
 * NHS Data Dictionary: COUNTRY CODE (BIRTH), which is the three-letter code of ISO 3166-1.
 *
 * Offers nothing by itself: we hold no list of countries.
 */
export const countryOfBirth: ValueSet = {
  name: 'country-of-birth',
  title: 'Country of birth',
  system: 'urn:iso:std:iso:3166',
  closed: false,
  url: 'http://hl7.org/fhir/ValueSet/iso3166-1-3',
};
