import type { Meta } from '@storybook/web-components-vite';
import '../../src/register/additional-support-plan.js';
import '../../src/register/crisis-page.js';
import '../../src/register/plan.js';
import '../../src/register/plan-summary.js';
import { journey, planOf, step } from '../support/journey.js';

/**
 * Callum goes home from hospital. The ward hands over on one page, his team reads the plan, he takes a
 * copy in his own words, and one sheet goes on the fridge. A plan of another service goes along locked.
 */
const meta = { ...journey, title: 'Journeys/Discharge', tags: ['no-picture'] } satisfies Meta;
export default meta;

const plan = planOf('after-a-crisis', 0);

/** A minute to hand over: whose it is, what matters, what is next, whom to call. */
export const TheHandover = step('pcsp-plan-summary', { value: plan });

/** What his team at home opens: a document, each part of which can be changed. */
export const WhatTheTeamReads = step('pcsp-plan', { value: plan, mode: 'read' });

/** Another service’s plan is read by everybody and changed by that service alone. */
export const AnotherServicesPlan = step('pcsp-additional-support-plan', {
  value: planOf('wound', 0).additionalSupportPlans,
});

/** His own copy, in the first person. */
export const HisOwnCopy = step(
  'pcsp-plan',
  { value: plan, readonly: true },
  { audience: 'person' },
);

/** One side of A4 for the fridge: press Print to see it. */
export const OnTheFridge = step('pcsp-crisis-page', { value: plan }, { audience: 'person' });
