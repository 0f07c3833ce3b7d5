import type { careAndSupportPlan as carePlan } from './care-and-support-plan.model.js';
import { agreedApart } from '../../fhir/agreed-as-it-came.js';
import { activityStatuses } from '../../value-sets/progress.js';
import { codeCodecFor, codingCodec, conceptCodec } from '../../fhir/codecs/coded.js';
import { displayCodec } from '../../fhir/codecs/people.js';
import type { Codec } from '../../fhir/codecs/codec.js';
import { dateTimeCodec, integerCodec, stringCodec } from '../../fhir/codecs/primitive.js';
import { groupMapping } from '../../fhir/mappings/group.js';
import type { MappingsFor } from '../../fhir/mappings/mapping.js';
import { readAlso, extensionMapping, leafMapping } from '../../fhir/mappings/leaf.js';
import { listMapping } from '../../fhir/mappings/list.js';
import { nearest } from '../../fhir/position.js';
import { ourCode } from '../../fhir/our-codes.js';
import { extensionUrl, hl7Extension } from '../../fhir/systems.js';
import {
  dataAbsent,
  anyEntry,
  pathTo,
  everyEntry,
  firstOrExtension,
  carePlanEntries,
  entryMatching,
  toResource,
} from '../../fhir/resource-path.js';
import {
  agreementMapping,
  archivedOnMapping,
  carePlanMappings,
  carePlanStatus,
  elementIdMapping,
  locationMapping,
  periodOf,
  planKind,
  provenanceListMapping,
  resourceIdMapping,
  namedTeamMemberMapping,
} from '../shared/shared.fhir.js';
import { entriesOfSection, firstEntryOf } from '../../fhir/section-codes.js';
import { actionProgress } from '../../value-sets/progress-state.js';

type CarePlanChildren = (typeof carePlan)['children'];
type NeedChildren = CarePlanChildren['needsConcernsOrProblems']['item']['children'];
type GoalChildren = NeedChildren['goalsAndHopes']['item']['children'];
type ActionChildren = GoalChildren['actionsAndActivities']['item']['children'];

const statusCode = codeCodecFor(activityStatuses.map((one) => [one, one.code]));

/** How an action is going, where only FHIR's own code says so. */
export const activityStatus: Codec = {
  type: 'Code',
  to: (value) => statusCode.to((value as { coding?: unknown } | undefined)?.coding),
  from(fhir) {
    const known = statusCode.from(fhir);
    return known && { coding: known };
  },
};

const stageGoalMappings: MappingsFor<ActionChildren['stageGoals']> = {
  goal: leafMapping(pathTo('description'), conceptCodec),
  outcome: leafMapping(pathTo('outcomeCode', 0), conceptCodec),
  goalStatus: leafMapping(pathTo('achievementStatus', 'coding', 0), codingCodec),
};

const milestone = entryMatching('goal-relationship', {
  url: hl7Extension('goal-relationship'),
  extension: [
    {
      url: 'type',
      valueCodeableConcept: {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/goal-relationship-type',
            code: 'milestone',
          },
        ],
      },
    },
  ],
});

const stageGoal = groupMapping(
  pathTo(toResource('Goal')),
  { ...stageGoalMappings, id: resourceIdMapping },
  {
    derived: () => ({ lifecycleStatus: 'active', description: dataAbsent() }),
    links: [
      {
        // the goal that it is a step to
        path: pathTo(
          'extension',
          milestone,
          'extension',
          entryMatching('target', { url: 'target' }),
          'valueReference',
        ),
        type: 'Goal',
        target: ({ up }) => up && nearest(up, 'Goal')?.resource,
      },
    ],
  },
);

const actionMappings: MappingsFor<GoalChildren['actionsAndActivities']> = {
  what: listMapping(
    pathTo(firstOrExtension('code', 'what', 'valueCodeableConcept')),
    leafMapping([], conceptCodec),
  ),
  who: namedTeamMemberMapping(pathTo('performer', anyEntry(), toResource('PractitionerRole'))),
  when: leafMapping(
    pathTo('scheduledTiming', 'event', 0),
    dateTimeCodec,
    // by the end of it; where it starts comes in words
    readAlso(pathTo('scheduledPeriod', 'end'), dateTimeCodec),
  ),
  whenInWords: leafMapping(
    pathTo('scheduledTiming', 'code', 'text'),
    stringCodec,
    readAlso(pathTo('scheduledString'), stringCodec),
  ),
  suggestedStrategies: leafMapping(pathTo('description'), stringCodec),
  status: extensionMapping(
    'action-status',
    conceptCodec,
    readAlso(pathTo('status'), activityStatus),
  ),
  confidence: extensionMapping('confidence', integerCodec),
  lastUpdated: extensionMapping('last-updated', dateTimeCodec),
  reviewDate: extensionMapping('review-date', dateTimeCodec),
  stageGoals: listMapping(
    pathTo(
      'goal',
      everyEntry('stage goal', {
        extension: [{ url: extensionUrl('stage-goal'), valueBoolean: true }],
      }),
    ),
    stageGoal,
  ),
  archivedOn: archivedOnMapping,
};

const goalMappings: MappingsFor<NeedChildren['goalsAndHopes']> = {
  coding: leafMapping(pathTo('description', 'coding', 0), codingCodec),
  text: leafMapping(pathTo('description', 'text'), stringCodec),
  goalImportanceScore: extensionMapping('goal-importance', integerCodec),
  actionsAndActivities: listMapping(
    pathTo(carePlanEntries('activity', pathTo('detail', 'goal'))),
    groupMapping(
      pathTo('detail'),
      { ...actionMappings, id: elementIdMapping },
      {
        derived: ({ status }, { archived }) => {
          const known = activityStatus.to(status);
          const isOver = archived !== undefined && actionProgress({ status }) === 'open';
          // marked as one that nobody gave, so that it is not read as something that is unknown: what is
          // archived is not in progress any more, and nobody said what became of it
          return known && !isOver
            ? { status: known }
            : { status: 'unknown', _status: dataAbsent() };
        },
      },
    ),
  ),
  outcomes: listMapping(pathTo('outcomeCode', everyEntry()), leafMapping([], conceptCodec)),
  goalStatus: leafMapping(pathTo('achievementStatus', 'coding', 0), codingCodec),
  archivedOn: archivedOnMapping,
};

const needMappings: MappingsFor<CarePlanChildren['needsConcernsOrProblems']> = {
  coding: leafMapping(pathTo('code', 'coding', 0), codingCodec),
  text: leafMapping(pathTo('code', 'text'), stringCodec),
  goalsAndHopes: listMapping(
    pathTo(carePlanEntries('goal', pathTo(toResource('Goal'), 'addresses'))),
    groupMapping(
      pathTo(toResource('Goal')),
      { ...goalMappings, id: resourceIdMapping },
      {
        derived: (_, { archived }) => ({
          // with a need that is archived, the goal that was made says so
          lifecycleStatus: carePlanStatus(archived === 'itself'),
          description: dataAbsent(),
        }),
      },
    ),
  ),
  archivedOn: archivedOnMapping,
};

const conditionStatus = (isArchived: boolean) => ({
  coding: [
    {
      system: 'http://terminology.hl7.org/CodeSystem/condition-clinical',
      code: isArchived ? 'inactive' : 'active',
    },
  ],
});

/** A need is what somebody says that they need: no diagnosis, and nobody has confirmed one. */
const healthConcern = {
  coding: [
    {
      system: 'http://hl7.org/fhir/us/core/CodeSystem/condition-category',
      code: 'health-concern',
      display: 'Health Concern',
    },
  ],
  text: 'Need, concern or problem',
};
const unconfirmed = {
  coding: [
    {
      system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status',
      code: 'unconfirmed',
      display: 'Unconfirmed',
    },
  ],
};

const planMappings: MappingsFor<typeof carePlan> = {
  strengths: listMapping(
    pathTo(
      'supportingInfo',
      everyEntry(),
      toResource('Observation', {
        name: 'strength',
        made: { code: ourCode('observation', 'strength') },
      }),
      'valueCodeableConcept',
    ),
    leafMapping([], conceptCodec),
  ),
  needsConcernsOrProblems: listMapping(
    pathTo('addresses', everyEntry()),
    groupMapping(
      pathTo(toResource('Condition')),
      { ...needMappings, id: resourceIdMapping },
      {
        adds: { category: [healthConcern] },
        derived: (_, { archived }) => ({
          clinicalStatus: conditionStatus(archived !== undefined),
          verificationStatus: unconfirmed,
        }),
      },
    ),
  ),
  agreement: agreementMapping,
  careFundingSource: extensionMapping('care-funding-source', conceptCodec),
  otherCarePlanningDocuments: listMapping(
    pathTo(
      'supportingInfo',
      everyEntry('display only', {}, ({ reference }) => reference === undefined),
    ),
    leafMapping([], displayCodec),
  ),
  ...carePlanMappings,
  location: locationMapping,
  peopleCompletingRecord: provenanceListMapping,
};

export const careAndSupportPlanMapping = groupMapping(
  entriesOfSection('careAndSupportPlan', anyEntry(), toResource('CarePlan')),
  planMappings,
  {
    adds: { category: [planKind('care-and-support-plan')] },
    derived: ({ lastUpdated }) => ({
      status: 'active',
      title: 'Care and support plan',
      period: periodOf(lastUpdated, undefined),
    }),
    links: [
      {
        path: pathTo('careTeam', 0),
        type: 'CareTeam',
        target(scope, out) {
          const document = nearest(scope, 'Composition')?.resource;
          return document && out.targetOf(firstEntryOf(document, 'professionalContacts'));
        },
      },
    ],
    merges: agreedApart,
  },
);
