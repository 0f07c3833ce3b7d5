import type { additionalSupportPlans as additionalList } from '../../standard/sections/additional-support-plans.js';
import type { contingencyPlans as contingencyList } from '../../standard/sections/contingency-plans.js';
import { attachment } from '../codecs/attachment.js';
import { concept, conceptReference, onlyWords, wordsOf } from '../codecs/coded.js';
import { dateTime, string } from '../codecs/primitive.js';
import { group, type GroupOptions } from '../homes/group.js';
import type { Home, HomesFor } from '../homes/home.js';
import { elsewhere, inExtensions, leaf } from '../homes/leaf.js';
import { list } from '../homes/list.js';
import { isRecord } from '../../validation/empty.js';
import { nearest } from '../position.js';
import { ourCode } from '../resources.js';
import { extensionUrl } from '../systems.js';
import { absent, any, at, every, to, type Step } from '../step.js';
import {
  agreement,
  archivedOn,
  carePlanParts,
  carePlanStatus,
  elementId,
  isReview,
  location,
  performingProfessional,
  professional,
  recorded,
  resourceId,
} from './parts.js';
import { firstListed, listedIn } from './sections.js';

type Contingency = (typeof contingencyList)['item']['children'];

const ROLE = extensionUrl('activity-role');

/** An activity of a contingency plan, by what it is to the plan. */
const activity = (role: string, isIt: (candidate: Record<string, unknown>) => boolean): Step =>
  every(
    role,
    { extension: [{ url: ROLE, valueCode: role }], detail: { status: 'not-started' } },
    isIt,
  );

const roleOf = ({ extension }: Record<string, unknown>): unknown =>
  Array.isArray(extension)
    ? extension.filter(isRecord).find(({ url }) => url === ROLE)?.valueCode
    : undefined;

const inRole = (role: string): Step => activity(role, (one) => roleOf(one) === role);

const action = activity(
  'what-should-happen',
  (one) => (roleOf(one) ?? 'what-should-happen') === 'what-should-happen' && !isReview(one),
);

const contact = professional(at('member', to('PractitionerRole')));

const contactHomes: HomesFor<Contingency['whoShouldBeContacted']> = {
  name: contact.name,
  role: leaf(
    at('role', 0),
    concept,
    elsewhere(at('member', to('PractitionerRole'), 'code', 0), concept),
  ),
  contactDetails: contact.contactDetails,
};

const copingHomes: HomesFor<Contingency['copingStrategies']> = {
  strategy: leaf(at('description'), string),
  startDate: leaf(at('scheduledPeriod', 'start'), dateTime),
  endDate: leaf(at('scheduledPeriod', 'end'), dateTime),
};

const statementHomes: HomesFor<Contingency['advanceStatement']> = {
  date: leaf(at('dateTime'), dateTime),
  location,
  statement: leaf(at('policyRule'), concept),
  documentLocation: leaf(at('sourceAttachment'), attachment),
  performingProfessional: performingProfessional('performer', 0),
  personCompletingRecord: recorded,
};

/** The name of a plan, by its code or in words. */
const name: Home = leaf(at('category', 0), concept, elsewhere(at('title'), onlyWords));

const contingencyHomes: HomesFor<typeof contingencyList> = {
  // a condition would say that the person has it
  triggerFactors: list(
    at('addresses', every()),
    leaf([], conceptReference, elsewhere(at(to('Condition'), 'code'), concept)),
  ),
  name,
  whatShouldHappen: list(at('activity', action, 'detail', 'code'), leaf([], concept)),
  whoShouldBeContacted: list(
    at('careTeam', any(), to('CareTeam'), 'participant', every()),
    group([], { ...contactHomes, id: elementId }),
  ),
  agreement,
  ...carePlanParts,
  copingStrategies: list(
    at('activity', inRole('coping-strategy'), 'detail'),
    group([], { ...copingHomes, id: elementId }),
  ),
  relapseIndicators: list(
    at(
      'supportingInfo',
      every(),
      to('Observation', {
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
    leaf([], concept),
  ),
  advanceStatement: group(at('supportingInfo', every(), to('Consent')), statementHomes, {
    derived: () => ({ policyRule: absent() }),
  }),
  anticipatoryMedicinesOrEquipment: list(
    at('activity', inRole('anticipatory'), 'detail', 'description'),
    leaf([], string),
  ),
  locations: inExtensions('location', concept),
  personCompletingRecord: recorded,
  archivedOn,
};

/** A care plan that is part of the main one, where there is one. */
const partOfPlan: GroupOptions = {
  derived: ({ name, archivedOn }) => ({ status: carePlanStatus(archivedOn), title: wordsOf(name) }),
  links: [
    {
      way: at('partOf', 0),
      target(scope, out) {
        const document = nearest(scope, 'Composition')?.resource;
        return document && out.targetOf(firstListed(document, 'careAndSupportPlan'));
      },
    },
  ],
};

export const contingencyPlans = list(
  listedIn('contingencyPlans', every(), to('CarePlan')),
  group([], { ...contingencyHomes, id: resourceId }, partOfPlan),
);

const additionalHomes: HomesFor<typeof additionalList> = {
  name,
  content: leaf(at('description'), string),
  ...carePlanParts,
  location,
  personCompletingRecord: recorded,
  archivedOn,
};

export const additionalSupportPlans = list(
  listedIn('additionalSupportPlans', every(), to('CarePlan')),
  group([], { ...additionalHomes, id: resourceId }, partOfPlan),
);
