import type { additionalSupportPlans as additionalList } from '../additional-support-plan/additional-support-plan.model.js';
import type { contingencyPlans as contingencyList } from './contingency-plan.model.js';
import { attachmentCodec } from '../../fhir/codecs/attachment.js';
import {
  conceptCodec,
  conceptReferenceCodec,
  textOnlyCodec,
  textOfCodedText,
} from '../../fhir/codecs/coded.js';
import { dateTimeCodec, stringCodec } from '../../fhir/codecs/primitive.js';
import { groupMapping, type GroupOptions } from '../../fhir/mappings/group.js';
import type { Mapping, MappingsFor } from '../../fhir/mappings/mapping.js';
import { readAlso, extensionsMapping, leafMapping } from '../../fhir/mappings/leaf.js';
import { listMapping } from '../../fhir/mappings/list.js';
import { isRecord } from '../../json/json.js';
import { nearest } from '../../fhir/position.js';
import { ourCode } from '../../fhir/resource-kinds.js';
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
  carePlanStatus,
  elementIdMapping,
  isReviewActivity,
  locationMapping,
  performingProfessionalMapping,
  professionalMappings,
  provenanceMapping,
  resourceIdMapping,
} from '../shared/shared.fhir.js';
import { firstEntryOf, entriesOfSection } from '../../fhir/section-codes.js';

type Contingency = (typeof contingencyList)['item']['children'];

const ROLE = extensionUrl('activity-role');

/** An activity of a contingency plan, by what it is to the plan. */
const activity = (
  role: string,
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

const inRole = (role: string): PathSegment => activity(role, (one) => roleOf(one) === role);

const action = activity(
  'what-should-happen',
  (one) => (roleOf(one) ?? 'what-should-happen') === 'what-should-happen' && !isReviewActivity(one),
);

const contact = professionalMappings(pathTo('member', toResource('PractitionerRole')));

const contactHomes: MappingsFor<Contingency['whoShouldBeContacted']> = {
  name: contact.name,
  role: leafMapping(
    pathTo('role', 0),
    conceptCodec,
    readAlso(pathTo('member', toResource('PractitionerRole'), 'code', 0), conceptCodec),
  ),
  contactDetails: contact.contactDetails,
};

const copingHomes: MappingsFor<Contingency['copingStrategies']> = {
  strategy: leafMapping(pathTo('description'), stringCodec),
  startDate: leafMapping(pathTo('scheduledPeriod', 'start'), dateTimeCodec),
  endDate: leafMapping(pathTo('scheduledPeriod', 'end'), dateTimeCodec),
};

const statementHomes: MappingsFor<Contingency['advanceStatement']> = {
  date: leafMapping(pathTo('dateTime'), dateTimeCodec),
  location: locationMapping,
  statement: leafMapping(pathTo('policyRule'), conceptCodec),
  documentLocation: leafMapping(pathTo('sourceAttachment'), attachmentCodec),
  performingProfessional: performingProfessionalMapping('performer', 0),
  personCompletingRecord: provenanceMapping,
};

/** The name of a plan, by its code or in words. */
const name: Mapping = leafMapping(
  pathTo('category', 0),
  conceptCodec,
  readAlso(pathTo('title'), textOnlyCodec),
);

const contingencyHomes: MappingsFor<typeof contingencyList> = {
  // a condition would say that the person has it
  triggerFactors: listMapping(
    pathTo('addresses', everyEntry()),
    leafMapping(
      [],
      conceptReferenceCodec,
      readAlso(pathTo(toResource('Condition'), 'code'), conceptCodec),
    ),
  ),
  name,
  whatShouldHappen: listMapping(
    pathTo('activity', action, 'detail', 'code'),
    leafMapping([], conceptCodec),
  ),
  whoShouldBeContacted: listMapping(
    pathTo('careTeam', anyEntry(), toResource('CareTeam'), 'participant', everyEntry()),
    groupMapping([], { ...contactHomes, id: elementIdMapping }),
  ),
  agreement: agreementMapping,
  ...carePlanMappings,
  copingStrategies: listMapping(
    pathTo('activity', inRole('coping-strategy'), 'detail'),
    groupMapping([], { ...copingHomes, id: elementIdMapping }),
  ),
  relapseIndicators: listMapping(
    pathTo(
      'supportingInfo',
      everyEntry(),
      toResource('Observation', {
        name: 'relapse-indicator',
        made: {
          code: ourCode(
            'observation',
            'relapse-indicator',
            'Relapse indicator or early warning sign',
          ),
        },
      }),
      'valueCodeableConcept',
    ),
    leafMapping([], conceptCodec),
  ),
  advanceStatement: groupMapping(
    pathTo('supportingInfo', everyEntry(), toResource('Consent')),
    statementHomes,
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

/** A care plan that is part of the main one, where there is one. */
const partOfPlan: GroupOptions = {
  derived: ({ name, archivedOn }) => ({
    status: carePlanStatus(archivedOn),
    title: textOfCodedText(name),
  }),
  links: [
    {
      way: pathTo('partOf', 0),
      target(scope, out) {
        const document = nearest(scope, 'Composition')?.resource;
        return document && out.targetOf(firstEntryOf(document, 'careAndSupportPlan'));
      },
    },
  ],
};

export const contingencyPlansMapping = listMapping(
  entriesOfSection('contingencyPlans', everyEntry(), toResource('CarePlan')),
  groupMapping([], { ...contingencyHomes, id: resourceIdMapping }, partOfPlan),
);

const additionalHomes: MappingsFor<typeof additionalList> = {
  name,
  content: leafMapping(pathTo('description'), stringCodec),
  ...carePlanMappings,
  location: locationMapping,
  personCompletingRecord: provenanceMapping,
  archivedOn: archivedOnMapping,
};

export const additionalSupportPlansMapping = listMapping(
  entriesOfSection('additionalSupportPlans', everyEntry(), toResource('CarePlan')),
  groupMapping([], { ...additionalHomes, id: resourceIdMapping }, partOfPlan),
);
