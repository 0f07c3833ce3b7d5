import type { personalContacts as personal } from '../personal-contacts/personal-contacts.model.js';
import type { professionalContacts as professionals } from './professional-contacts.model.js';
import { codingCodec, conceptCodec, organisationCodec } from '../../fhir/codecs/coded.js';
import { contactPointsCodec, humanNameCodec } from '../../fhir/codecs/people.js';
import { booleanCodec, dateTimeCodec, stringCodec } from '../../fhir/codecs/primitive.js';
import { groupMapping } from '../../fhir/mappings/group.js';
import type { MappingsFor } from '../../fhir/mappings/mapping.js';
import { readAlso, extensionMapping, leafMapping } from '../../fhir/mappings/leaf.js';
import { listMapping } from '../../fhir/mappings/list.js';
import { anyEntry, pathTo, everyEntry, toResource } from '../../fhir/resource-path.js';
import {
  elementIdMapping,
  professionalMappings,
  resourceIdMapping,
} from '../shared/shared.fhir.js';
import { entriesOfSection } from '../../fhir/section-codes.js';

const member = professionalMappings(pathTo('member', toResource('PractitionerRole')));

const professionalHomes: MappingsFor<typeof professionals> = {
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
  groupMapping([], { ...professionalHomes, id: elementIdMapping }),
);

const personalHomes: MappingsFor<typeof personal> = {
  name: leafMapping(pathTo('name', 0), humanNameCodec),
  relationship: leafMapping(pathTo('relationship', 0, 'coding', 0), codingCodec),
  relationshipType: leafMapping(pathTo('relationship', 0, 'text'), stringCodec),
  contactDetails: leafMapping(pathTo('telecom'), contactPointsCodec),
  comments: extensionMapping('comments', stringCodec),
};

export const personalContactsMapping = listMapping(
  entriesOfSection('personalContacts', everyEntry(), toResource('RelatedPerson')),
  groupMapping([], { ...personalHomes, id: resourceIdMapping }),
);
