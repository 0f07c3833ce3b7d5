import type { ValueSet } from './value-set.js';

/**
 * NHS Data Dictionary: ADDRESS ASSOCIATION TYPE.
 *
 * Offers nothing yet: we hold no list that we could check against the dictionary.
 */
export const addressType: ValueSet = {
  name: 'address-type',
  title: 'Address type',
  // no FHIR code system is published for this list, so the dictionary's own page names it
  system: 'https://www.datadictionary.nhs.uk/attributes/address_association_type.html',
  closed: false,
};
