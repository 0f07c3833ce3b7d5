import { conceptsOf, type ValueSet } from './value-set.js';

const system = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode';
const contactRoleSystem = 'http://terminology.hl7.org/CodeSystem/v2-0131';
const additionalRoleSystem =
  'https://fhir.hl7.org.uk/CodeSystem/UKCore-AdditionalPersonRelationshipRole';

/** UK Core: Person Relationship Type, which widens HL7 FHIR's list of related persons. */
export const relationship: ValueSet = {
  name: 'relationship',
  title: 'Relationship',
  system,
  closed: false,
  load: async () => {
    const { roleTable, contactRoleTable, additionalRoleTable } =
      await import('./relationship.codes.js');
    return [
      ...conceptsOf(system, roleTable),
      ...conceptsOf(contactRoleSystem, contactRoleTable),
      ...conceptsOf(additionalRoleSystem, additionalRoleTable),
    ];
  },
  synonyms: async () => (await import('./relationship.synonyms.js')).relationshipSynonyms,
  url: 'https://fhir.hl7.org.uk/ValueSet/UKCore-PersonRelationshipType',
};
