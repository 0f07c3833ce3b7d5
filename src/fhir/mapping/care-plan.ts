import type { careAndSupportPlan as carePlan } from '../../standard/sections/care-and-support-plan.js';
import { activityStatuses } from '../../standard/value-sets/progress.js';
import { codeFor, coding, concept } from '../codecs/coded.js';
import { display } from '../codecs/people.js';
import type { Codec } from '../codecs/codec.js';
import { dateTime, integer, string } from '../codecs/primitive.js';
import { moment } from '../codecs/timing.js';
import { group } from '../homes/group.js';
import type { HomesFor } from '../homes/home.js';
import { elsewhere, inExtension, leaf } from '../homes/leaf.js';
import { list } from '../homes/list.js';
import { nearest } from '../position.js';
import { ourCode } from '../resources.js';
import { extensionUrl, hl7Extension } from '../systems.js';
import { absent, any, at, every, firstOr, ofCarePlan, pick, to } from '../step.js';
import {
  agreement,
  archivedOn,
  carePlanParts,
  carePlanStatus,
  elementId,
  location,
  recordedByMany,
  resourceId,
  somebodyInATeam,
} from './parts.js';
import { listedIn } from './sections.js';

type Plan = (typeof carePlan)['children'];
type Need = Plan['needsConcernsOrProblems']['item']['children'];
type Goal = Need['goalsAndHopes']['item']['children'];
type Action = Goal['actionsAndActivities']['item']['children'];

const statusCode = codeFor(activityStatuses.map((one) => [one, one.code]));

/** How an action is going, where only FHIR's own code says so. */
const activityStatus: Codec = {
  type: 'Code',
  to: (value) => statusCode.to((value as { coding?: unknown } | undefined)?.coding),
  from(fhir) {
    const known = statusCode.from(fhir);
    return known && { coding: known };
  },
};

const stageGoalHomes: HomesFor<Action['stageGoals']> = {
  goal: leaf(at('description'), concept),
  outcome: leaf(at('outcomeCode', 0), concept),
  goalStatus: leaf(at('achievementStatus', 'coding', 0), coding),
};

const milestone = pick('goal-relationship', {
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

const stageGoal = group(
  at(to('Goal')),
  { ...stageGoalHomes, id: resourceId },
  {
    derived: () => ({ lifecycleStatus: 'active', description: absent() }),
    links: [
      {
        // the goal that it is a step to
        way: at(
          'extension',
          milestone,
          'extension',
          pick('target', { url: 'target' }),
          'valueReference',
        ),
        target: ({ up }) => up && nearest(up, 'Goal')?.resource,
      },
    ],
  },
);

const actionHomes: HomesFor<Goal['actionsAndActivities']> = {
  what: list(at(firstOr('code', 'what', 'valueCodeableConcept')), leaf([], concept)),
  who: somebodyInATeam(at('performer', any(), to('PractitionerRole'))),
  when: leaf(at('scheduledTiming'), moment, elsewhere(at('scheduledPeriod', 'start'), dateTime)),
  suggestedStrategies: leaf(at('description'), string),
  status: inExtension('action-status', concept, elsewhere(at('status'), activityStatus)),
  confidence: inExtension('confidence', integer),
  lastUpdated: inExtension('last-updated', dateTime),
  reviewDate: inExtension('review-date', dateTime),
  stageGoals: list(
    at(
      'goal',
      every('stage goal', { extension: [{ url: extensionUrl('stage-goal'), valueBoolean: true }] }),
    ),
    stageGoal,
  ),
  archivedOn,
};

const goalHomes: HomesFor<Need['goalsAndHopes']> = {
  coding: leaf(at('description', 'coding', 0), coding),
  text: leaf(at('description', 'text'), string),
  goalImportanceScore: inExtension('goal-importance', integer),
  actionsAndActivities: list(
    at(ofCarePlan('activity', at('detail', 'goal'))),
    group(
      at('detail'),
      { ...actionHomes, id: elementId },
      {
        derived: ({ status }) => ({ status: activityStatus.to(status) ?? 'unknown' }),
      },
    ),
  ),
  outcomes: list(at('outcomeCode', every()), leaf([], concept)),
  goalStatus: leaf(at('achievementStatus', 'coding', 0), coding),
  archivedOn,
};

const needHomes: HomesFor<Plan['needsConcernsOrProblems']> = {
  coding: leaf(at('code', 'coding', 0), coding),
  text: leaf(at('code', 'text'), string),
  goalsAndHopes: list(
    at(ofCarePlan('goal', at(to('Goal'), 'addresses'))),
    group(
      at(to('Goal')),
      { ...goalHomes, id: resourceId },
      {
        derived: ({ archivedOn }) => ({
          lifecycleStatus: carePlanStatus(archivedOn),
          description: absent(),
        }),
      },
    ),
  ),
  archivedOn,
};

const conditionStatus = (archived: unknown) => ({
  coding: [
    {
      system: 'http://terminology.hl7.org/CodeSystem/condition-clinical',
      code: archived === undefined ? 'active' : 'inactive',
    },
  ],
});

const planHomes: HomesFor<typeof carePlan> = {
  strengths: list(
    at(
      'supportingInfo',
      every(),
      to('Observation', {
        name: 'strength',
        made: { code: ourCode('observation', 'strength', 'Strength') },
      }),
      'valueCodeableConcept',
    ),
    leaf([], concept),
  ),
  needsConcernsOrProblems: list(
    at('addresses', every()),
    group(
      at(to('Condition')),
      { ...needHomes, id: resourceId },
      {
        derived: ({ archivedOn }) => ({ clinicalStatus: conditionStatus(archivedOn) }),
      },
    ),
  ),
  agreement,
  careFundingSource: inExtension('care-funding-source', concept),
  otherCarePlanningDocuments: list(
    at(
      'supportingInfo',
      every('display only', {}, ({ reference }) => reference === undefined),
    ),
    leaf([], display),
  ),
  ...carePlanParts,
  location,
  peopleCompletingRecord: recordedByMany,
};

export const careAndSupportPlan = group(
  listedIn('careAndSupportPlan', any(), to('CarePlan')),
  planHomes,
  {
    derived: () => ({ status: 'active', title: 'Care and support plan' }),
    merges: true,
  },
);
