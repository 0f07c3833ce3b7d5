import type { Meta } from '@storybook/web-components-vite';
import '../../src/register/due.js';
import '../../src/register/guide.js';
import '../../src/register/plan.js';
import { journey, planOf, step } from '../support/journey.js';
import { widgetIn, write } from '../support/play.js';

/**
 * Joy has a learning disability and looks at her plan with Beth, who supports her: they read it, change
 * a sentence, answer a question, and see what comes next. Gwilym reads his in Welsh.
 */
const meta = { ...journey, title: 'Journeys/Portal', tags: ['no-picture'] } satisfies Meta;
export default meta;

const joy = planOf('with-a-supporter', 1);
const author = { name: 'Joy Mensah' };

/** In her words, with nothing to fill in. */
export const JoyReadsHerPlan = step(
  'pcsp-plan',
  { value: joy, readonly: true },
  { audience: 'person' },
);

/** She changes a sentence of About me where it stands. */
export const JoyChangesASentence = step(
  'pcsp-plan',
  { value: joy, mode: 'read', sections: ['aboutMe'] },
  {
    audience: 'person',
    provider: { author },
    play: ({ canvasElement }) =>
      write(
        widgetIn(canvasElement),
        ['aboutMe', 'whatIsMostImportantToMe'],
        'Kiki my cat, my sister, and dancing on Fridays.',
      ),
  },
);

/** One question at a time, with the way back to the list always there. */
export const OneQuestionAtATime = step(
  'pcsp-guide',
  { value: joy, place: { question: ['aboutMe', 'myWellness'] } },
  { audience: 'person', provider: { author } },
);

/** What comes next for her. */
export const WhatComesNext = step('pcsp-due', { value: joy }, { audience: 'person' });

/** His portal is in Welsh; what he wrote stays as he wrote it. */
export const GwilymReadsInWelsh = step(
  'pcsp-plan',
  { value: planOf('wound', 1), readonly: true },
  { audience: 'person', lang: 'cy' },
);
