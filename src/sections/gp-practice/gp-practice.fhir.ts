import type { gpPractices as practiceList } from '../gp-practice/gp-practice.model.js';
import { humanNameCodec } from '../../fhir/codecs/people.js';
import { stringCodec } from '../../fhir/codecs/primitive.js';
import { groupMapping } from '../../fhir/mappings/group.js';
import type { MappingsFor } from '../../fhir/mappings/mapping.js';
import { leafMapping } from '../../fhir/mappings/leaf.js';
import { listMapping } from '../../fhir/mappings/list.js';
import { ODS } from '../../fhir/systems.js';
import {
  anyEntry,
  pathTo,
  everyEntry,
  entryMatching,
  toResource,
} from '../../fhir/resource-path.js';
import { resourceIdMapping } from '../shared/shared.fhir.js';

const practiceMappings: MappingsFor<typeof practiceList> = {
  gpName: leafMapping(pathTo('contact', anyEntry(), 'name'), humanNameCodec),
  practiceDetails: leafMapping(pathTo('name'), stringCodec),
  practiceIdentifier: leafMapping(
    pathTo('identifier', entryMatching('ods', { system: ODS }), 'value'),
    stringCodec,
  ),
};

export const gpPracticesMapping = listMapping(
  pathTo('subject', toResource('Patient'), 'generalPractitioner', everyEntry()),
  groupMapping(pathTo(toResource('Organization')), { ...practiceMappings, id: resourceIdMapping }),
);
