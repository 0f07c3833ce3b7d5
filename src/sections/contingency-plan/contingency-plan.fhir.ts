import type { contingencyPlans as contingencyList } from './contingency-plan.model.js';
import { attachmentCodec } from '../../fhir/codecs/attachment.js';
import { conceptCodec, conceptReferenceCodec } from '../../fhir/codecs/coded.js';
import { dateTimeCodec, stringCodec } from '../../fhir/codecs/primitive.js';
import { groupMapping } from '../../fhir/mappings/group.js';
import type { MappingsFor } from '../../fhir/mappings/mapping.js';
import { readAlso, extensionsMapping, leafMapping } from '../../fhir/mappings/leaf.js';
import { listMapping } from '../../fhir/mappings/list.js';
import { isRecord } from '../../json/json.js';
import { ourCode, type ActivityRole } from '../../fhir/our-codes.js';
import { extensionUrl } from '../../fhir/systems.js';
import {
  dataAbsent,
  anyEntry,
  pathTo,
  everyEntry,
  toResource,
  type PathSegment,
} from '../../fhir/resource-path.js';
import {
  agreementMapping,
  archivedOnMapping,
  carePlanMappings,
  elementIdMapping,
  isReviewActivity,
  locationMapping,
  performingProfessionalMapping,
  professionalMappings,
  provenanceMapping,
  resourceIdMapping,
} from '../shared/shared.fhir.js';
import { entriesOfSection } from '../../fhir/section-codes.js';
import { partOfMainPlan, planNameMapping } from '../shared/other-plan.fhir.js';

type Contingency = (typeof contingencyList)['item']['children'];

const ROLE = extensionUrl('activity-role');

/** An activity of a contingency plan, by what it is to the plan. */
const activity = (
  role: ActivityRole,
  isIt: (candidate: Record<string, unknown>) => boolean,
): PathSegment =>
  everyEntry(
    role,
    { extension: [{ url: ROLE, valueCode: role }], detail: { status: 'not-started' } },
    isIt,
  );

const roleOf = ({ extension }: Record<string, unknown>): unknown =>
  Array.isArray(extension)
    ? extension.filter(isRecord).find(({ url }) => url === ROLE)?.valueCode
    : undefined;

const inRole = (role: ActivityRole): PathSegment => activity(role, (one) => roleOf(one) === role);

const action = activity(
  'what-should-happen',
  (one) => (roleOf(one) ?? 'what-should-happen') === 'what-should-happen' && !isReviewActivity(one),
);

const contact = professionalMappings(pathTo('member', toResource('PractitionerRole')));

const contactMappings: MappingsFor<Contingency['whoShouldBeContacted']> = {
  name: contact.name,
  role: leafMapping(
    pathTo('role', 0),
    conceptCodec,
    readAlso(pathTo('member', toResource('PractitionerRole'), 'code', 0), conceptCodec),
  ),
  contactDetails: contact.contactDetails,
};

const copingMappings: MappingsFor<Contingency['copingStrategies']> = {
  strategy: leafMapping(pathTo('description'), stringCodec),
  startDate: leafMapping(pathTo('scheduledPeriod', 'start'), dateTimeCodec),
  endDate: leafMapping(pathTo('scheduledPeriod', 'end'), dateTimeCodec),
};

const statementMappings: MappingsFor<Contingency['advanceStatement']> = {
  date: leafMapping(pathTo('dateTime'), dateTimeCodec),
  location: locationMapping,
  statement: leafMapping(pathTo('policyRule'), conceptCodec),
  documentLocation: leafMapping(pathTo('sourceAttachment'), attachmentCodec),
  performingProfessional: performingProfessionalMapping('performer', 0),
  personCompletingRecord: provenanceMapping,
};

const contingencyMappings: MappingsFor<typeof contingencyList> = {
  // a condition would say that the person has it
  triggerFactors: listMapping(
    pathTo('addresses', everyEntry()),
    leafMapping(
      [],
      conceptReferenceCodec,
      readAlso(pathTo(toResource('Condition'), 'code'), conceptCodec),
    ),
  ),
  name: planNameMapping,
  whatShouldHappen: listMapping(
    pathTo('activity', action, 'detail', 'code'),
    leafMapping([], conceptCodec),
  ),
  whoShouldBeContacted: listMapping(
    pathTo('careTeam', anyEntry(), toResource('CareTeam'), 'participant', everyEntry()),
    groupMapping([], { ...contactMappings, id: elementIdMapping }),
  ),
  agreement: agreementMapping,
  ...carePlanMappings,
  copingStrategies: listMapping(
    pathTo('activity', inRole('coping-strategy'), 'detail'),
    groupMapping([], { ...copingMappings, id: elementIdMapping }),
  ),
  relapseIndicators: listMapping(
    pathTo(
      'supportingInfo',
      everyEntry(),
      toResource('Observation', {
        name: 'relapse-indicator',
        made: {
          code: ourCode('observation', 'relapse-indicator'),
        },
      }),
      'valueCodeableConcept',
    ),
    leafMapping([], conceptCodec),
  ),
  advanceStatement: groupMapping(
    pathTo('supportingInfo', everyEntry(), toResource('Consent')),
    statementMappings,
    {
      derived: () => ({ policyRule: dataAbsent() }),
    },
  ),
  anticipatoryMedicinesOrEquipment: listMapping(
    pathTo('activity', inRole('anticipatory'), 'detail', 'description'),
    leafMapping([], stringCodec),
  ),
  locations: extensionsMapping('location', conceptCodec),
  personCompletingRecord: provenanceMapping,
  archivedOn: archivedOnMapping,
};

export const contingencyPlansMapping = listMapping(
  entriesOfSection('contingencyPlans', everyEntry(), toResource('CarePlan')),
  groupMapping(
    [],
    { ...contingencyMappings, id: resourceIdMapping },
    partOfMainPlan('contingency-plan'),
  ),
);
