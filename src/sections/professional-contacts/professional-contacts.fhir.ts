import type { professionalContacts as professionals } from './professional-contacts.model.js';
import { conceptCodec, organisationCodec } from '../../fhir/codecs/coded.js';
import { booleanCodec, dateTimeCodec } from '../../fhir/codecs/primitive.js';
import { groupMapping } from '../../fhir/mappings/group.js';
import type { MappingsFor } from '../../fhir/mappings/mapping.js';
import { readAlso, extensionMapping, leafMapping } from '../../fhir/mappings/leaf.js';
import { listMapping } from '../../fhir/mappings/list.js';
import { anyEntry, pathTo, everyEntry, toResource } from '../../fhir/resource-path.js';
import { elementIdMapping, professionalMappings } from '../shared/shared.fhir.js';
import { entriesOfSection } from '../../fhir/section-codes.js';

const member = professionalMappings(pathTo('member', toResource('PractitionerRole')));

const contactMappings: MappingsFor<typeof professionals> = {
  name: member.name,
  role: leafMapping(
    pathTo('role', 0),
    conceptCodec,
    readAlso(pathTo('member', toResource('PractitionerRole'), 'code', 0), conceptCodec),
  ),
  keyWorker: extensionMapping('key-worker', booleanCodec),
  specialty: member.specialty,
  team: member.team,
  // FHIR has a place for it beside the member, but not where the member is a role
  organisation: leafMapping(
    pathTo('member', toResource('PractitionerRole'), 'organization'),
    organisationCodec,
    readAlso(pathTo('onBehalfOf'), organisationCodec),
  ),
  contactDetails: member.contactDetails,
  startDate: leafMapping(pathTo('period', 'start'), dateTimeCodec),
  endDate: leafMapping(pathTo('period', 'end'), dateTimeCodec),
};

export const professionalContactsMapping = listMapping(
  entriesOfSection(
    'professionalContacts',
    anyEntry(),
    toResource('CareTeam'),
    'participant',
    everyEntry(),
  ),
  groupMapping([], { ...contactMappings, id: elementIdMapping }),
);
