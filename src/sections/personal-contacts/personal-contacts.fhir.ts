import type { personalContacts as personal } from '../personal-contacts/personal-contacts.model.js';
import { codingCodec } from '../../fhir/codecs/coded.js';
import { contactPointsCodec } from '../../fhir/codecs/contact-points.js';
import { humanNameCodec } from '../../fhir/codecs/people.js';
import { stringCodec } from '../../fhir/codecs/primitive.js';
import { groupMapping } from '../../fhir/mappings/group.js';
import type { MappingsFor } from '../../fhir/mappings/mapping.js';
import { extensionMapping, leafMapping } from '../../fhir/mappings/leaf.js';
import { listMapping } from '../../fhir/mappings/list.js';
import { anyEntry, pathTo, everyEntry, toResource } from '../../fhir/resource-path.js';
import { resourceIdMapping } from '../shared/shared.fhir.js';
import { entriesOfSection } from '../../fhir/section-codes.js';

const personalMappings: MappingsFor<typeof personal> = {
  name: leafMapping(pathTo('name', anyEntry()), humanNameCodec),
  relationship: leafMapping(pathTo('relationship', 0, 'coding', 0), codingCodec),
  relationshipType: leafMapping(pathTo('relationship', 0, 'text'), stringCodec),
  contactDetails: leafMapping(pathTo('telecom'), contactPointsCodec),
  comments: extensionMapping('comments', stringCodec),
};

export const personalContactsMapping = listMapping(
  entriesOfSection('personalContacts', everyEntry(), toResource('RelatedPerson')),
  groupMapping([], { ...personalMappings, id: resourceIdMapping }),
);
