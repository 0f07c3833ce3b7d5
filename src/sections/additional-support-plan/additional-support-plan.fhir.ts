import type { additionalSupportPlans as additionalList } from '../additional-support-plan/additional-support-plan.model.js';
import { stringCodec } from '../../fhir/codecs/primitive.js';
import { groupMapping } from '../../fhir/mappings/group.js';
import type { MappingsFor } from '../../fhir/mappings/mapping.js';
import { leafMapping } from '../../fhir/mappings/leaf.js';
import { listMapping } from '../../fhir/mappings/list.js';
import { pathTo, everyEntry, toResource } from '../../fhir/resource-path.js';
import {
  archivedOnMapping,
  carePlanMappings,
  locationMapping,
  provenanceMapping,
  resourceIdMapping,
} from '../shared/shared.fhir.js';
import { entriesOfSection } from '../../fhir/section-codes.js';
import { partOfMainPlan, planNameMapping } from '../shared/other-plan.fhir.js';

const additionalMappings: MappingsFor<typeof additionalList> = {
  name: planNameMapping,
  content: leafMapping(pathTo('description'), stringCodec),
  ...carePlanMappings,
  location: locationMapping,
  personCompletingRecord: provenanceMapping,
  archivedOn: archivedOnMapping,
};

export const additionalSupportPlansMapping = listMapping(
  entriesOfSection('additionalSupportPlans', everyEntry(), toResource('CarePlan')),
  groupMapping(
    [],
    { ...additionalMappings, id: resourceIdMapping },
    partOfMainPlan('additional-support-plan'),
  ),
);
