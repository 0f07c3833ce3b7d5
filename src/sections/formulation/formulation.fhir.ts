import type { formulations as formulationList } from './formulation.model.js';
import { dateTimeCodec, stringCodec } from '../../fhir/codecs/primitive.js';
import { groupMapping } from '../../fhir/mappings/group.js';
import type { MappingsFor } from '../../fhir/mappings/mapping.js';
import { readAlso, leafMapping } from '../../fhir/mappings/leaf.js';
import { listMapping } from '../../fhir/mappings/list.js';
import { pathTo, everyEntry, toResource } from '../../fhir/resource-path.js';
import {
  locationMapping,
  performingProfessionalMapping,
  provenanceMapping,
  resourceIdMapping,
} from '../shared/shared.fhir.js';
import { entriesOfSection } from '../../fhir/section-codes.js';

const formulationMappings: MappingsFor<typeof formulationList> = {
  date: leafMapping(
    pathTo('date'),
    dateTimeCodec,
    readAlso(pathTo('effectiveDateTime'), dateTimeCodec),
  ),
  location: locationMapping,
  performingProfessional: performingProfessionalMapping('assessor'),
  formulation: leafMapping(
    pathTo('summary'),
    stringCodec,
    readAlso(pathTo('description'), stringCodec),
  ),
  personCompletingRecord: provenanceMapping,
};

export const formulationsMapping = listMapping(
  entriesOfSection('formulations', everyEntry(), toResource('ClinicalImpression')),
  groupMapping([], { ...formulationMappings, id: resourceIdMapping }),
);
