import type { proceduresAndTherapies as procedureList } from '../procedures-and-therapies/procedures-and-therapies.model.js';
import { conceptCodec, organisationCodec } from '../../fhir/codecs/coded.js';
import { dateTimeCodec, stringCodec } from '../../fhir/codecs/primitive.js';
import { groupMapping } from '../../fhir/mappings/group.js';
import type { MappingsFor } from '../../fhir/mappings/mapping.js';
import { readAlso, extensionMapping, leafMapping } from '../../fhir/mappings/leaf.js';
import { listMapping } from '../../fhir/mappings/list.js';
import { anyEntry, pathTo, everyEntry, toResource } from '../../fhir/resource-path.js';
import {
  performingProfessionalMapping,
  provenanceMapping,
  resourceIdMapping,
} from '../shared/shared.fhir.js';
import { entriesOfSection } from '../../fhir/section-codes.js';

const procedureMappings: MappingsFor<typeof procedureList> = {
  date: leafMapping(
    pathTo('performedDateTime'),
    dateTimeCodec,
    readAlso(pathTo('performedPeriod', 'start'), dateTimeCodec),
  ),
  location: leafMapping(pathTo('location'), organisationCodec),
  performingProfessional: performingProfessionalMapping('performer', anyEntry(), 'actor'),
  procedure: leafMapping(pathTo('code'), conceptCodec),
  anatomicalSite: leafMapping(pathTo('bodySite', 0), conceptCodec),
  laterality: extensionMapping('laterality', conceptCodec),
  complications: leafMapping(pathTo('complication', 0), conceptCodec),
  anaesthesiaIssues: extensionMapping('anaesthesia-issues', conceptCodec),
  personCompletingRecord: provenanceMapping,
  comment: leafMapping(pathTo('note', 0, 'text'), stringCodec),
};

export const proceduresAndTherapiesMapping = listMapping(
  entriesOfSection('proceduresAndTherapies', everyEntry(), toResource('Procedure')),
  groupMapping([], { ...procedureMappings, id: resourceIdMapping }),
);
