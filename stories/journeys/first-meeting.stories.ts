import type { Meta } from '@storybook/web-components-vite';
import '../../src/register/guide.js';
import '../../src/register/plan.js';
import { journey, planOf, step } from '../support/journey.js';
import { showField, widgetIn, write } from '../support/play.js';

/**
 * Ayesha was told in spring that she has bipolar disorder. A nurse meets her for the first time: they
 * make sure whose plan it is, Ayesha says what matters to her, they write down one worry and one goal,
 * and she takes it home to read before she agrees to anything.
 */
const meta = { ...journey, title: 'Journeys/First meeting', tags: ['no-picture'] } satisfies Meta;
export default meta;

const told = planOf('newly-diagnosed', 0);
const planned = planOf('newly-diagnosed', 1);
const nurse = { name: 'Grace Osei', role: { text: 'Community nurse' } };
const ayesha = { name: 'Ayesha Rahman' };

/** The nurse reads name, date of birth and practice to her, before anything is written. */
export const WhosePlanItIs = step('pcsp-plan', {
  value: told,
  readonly: true,
  sections: ['personDemographics', 'gpPractices'],
});

/** Ayesha has the tablet. She is asked one question at a time, in her words, and may leave any for later. */
export const WhatMattersToHer = step(
  'pcsp-guide',
  {
    value: { ...told, aboutMe: undefined },
    questions: ['aboutMe.whatIsMostImportantToMe', 'aboutMe.howAndWhenToSupportMe'],
    place: { question: ['aboutMe', 'whatIsMostImportantToMe'] },
  },
  {
    audience: 'person',
    provider: { author: ayesha },
    play: ({ canvasElement }) =>
      write(
        widgetIn(canvasElement),
        ['aboutMe', 'whatIsMostImportantToMe'],
        'My two girls, and going back to teaching in the autumn.',
      ),
  },
);

/** The nurse types what they agree on: a worry in Ayesha’s words, and what she wants to come of it. */
export const OneWorryAndOneGoal = step(
  'pcsp-plan',
  {
    value: { ...told, careAndSupportPlan: planned.careAndSupportPlan },
    sections: ['careAndSupportPlan'],
  },
  {
    provider: { author: nurse },
    play: async ({ canvasElement }) => {
      await showField(widgetIn(canvasElement), [
        'careAndSupportPlan',
        'needsConcernsOrProblems',
        0,
        'goalsAndHopes',
        0,
        'text',
      ]);
    },
  },
);

/** She has not agreed yet, and the plan says why: nobody takes it for agreed. */
export const NotAgreedYet = step('pcsp-plan', {
  value: planned,
  readonly: true,
  sections: ['contingencyPlans'],
});

/** What she takes home, to print or on her phone: in the first person. */
export const WhatSheTakesHome = step(
  'pcsp-plan',
  { value: planned, readonly: true },
  { audience: 'person' },
);
