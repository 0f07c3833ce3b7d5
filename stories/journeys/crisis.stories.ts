import type { Meta } from '@storybook/web-components-vite';
import '../../src/register/contingency-plan.js';
import '../../src/register/crisis-page.js';
import '../../src/register/plan-changes.js';
import { journey, planOf, step } from '../support/journey.js';

/**
 * Callum has not slept for three nights. He opens his page, his mum rings, the duty worker reads the
 * same plan; two days later they write down what helped. And what somebody sees who has no such plan.
 */
const meta = { ...journey, title: 'Journeys/Crisis', tags: ['no-picture'] } satisfies Meta;
export default meta;

const before = planOf('after-a-crisis', 0);
const after = planOf('after-a-crisis', 1);

/** On his phone, at night: one press leads to the first step, and to somebody who answers. */
export const OnHisPhone = step('pcsp-crisis-page', { value: before }, { audience: 'person' });

/** The duty worker has the same plan in the record: when, what to do, whom to call. */
export const WhatTheDutyWorkerReads = step('pcsp-contingency-plan', {
  value: before.contingencyPlans,
  readonly: true,
});

/** Afterwards: what was added, since nobody had answered at first. */
export const WhatTheyChangedAfterwards = step('pcsp-plan-changes', {
  earlier: before,
  later: after,
});

/** Peter wants no plan for a crisis for now. That is said, and 999 and 111 are there. */
export const WhoHasNoPlan = step('pcsp-crisis-page', { value: planOf('no-crisis-plan', 1) });
