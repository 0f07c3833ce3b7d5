import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/register/crisis-page.js';
import { contingencyPlans } from '../../bench/plans.js';
import { gettingLow, goingUp } from '../../fixtures/sample/contingency-plans.js';
import { personDemographics } from '../../fixtures/sample/people.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import type { PcspCrisisPage } from '../../src/plan/crisis-page/crisis-page.element.js';
import { longLine, longText } from '../../fixtures/long.js';
import { draw } from '../support/draw.js';
import { asItCame, huge, inPersonsWords } from '../support/widget.js';

type Args = Pick<PcspCrisisPage, 'headingLevel' | 'value'>;

const meta = {
  title: 'Plan/Crisis page',
  component: 'pcsp-crisis-page',
  args: { value: undefined, headingLevel: 2 },
  render: (args) => html`${draw('pcsp-crisis-page', { ...args })}`,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

const of = (plans: unknown): Story => ({
  args: { value: asItCame({ personDemographics, contingencyPlans: plans }) },
});

export const Empty: Story = { args: { value: {} } };

/** A button for each plan in use, and on paper a sheet. */
export const Filled: Story = { args: { value: samplePlan } };

export const OnePlan = of([goingUp]);

export const NotAgreed = of([gettingLow]);

/** An archived plan has no sheet. */
export const Archived = of([{ ...goingUp, archivedOn: '2026-01-01T10:00:00+00:00' }]);

/** Folded: what is not agreed and what is overdue is said on each, and no name says when it is for. */
export const ThreePlans = of([
  goingUp,
  gettingLow,
  { ...goingUp, id: 'plan-unnamed', name: undefined, plannedReview: '2020-06-01' },
]);

/** Whoever reads is given the words of what came in another shape. */
export const AnotherShape = of([
  {
    id: 'p',
    name: 'If I am low',
    triggerFactors: 'Not sleeping',
    whatShouldHappen: ['Ring Sam', 'Wait for her'],
    whoShouldBeContacted: { name: 'Sam', contactDetails: '01632 960114' },
  },
]);

export const LongContent = of([
  {
    id: 'p',
    name: { text: longLine },
    triggerFactors: [{ id: 't', text: longLine }],
    whatShouldHappen: [{ id: 'w', text: longText }],
    whoShouldBeContacted: [{ id: 'c', name: longLine, contactDetails: '01632 960114' }],
  },
]);

/** Too much for one side of paper: nothing of it is left out. */
export const HugeList: Story = huge({
  value: asItCame({ personDemographics, contingencyPlans: contingencyPlans(400) }),
});

export const BadInput = of([
  { id: 'p', triggerFactors: 'Not sleeping', whatShouldHappen: [7], lastUpdated: '2026-02-31' },
  'Crisis plan',
]);

export const NotAPlan: Story = { args: { value: asItCame('A plan') } };

/**
 * In one of the languages that this page alone speaks, with a plan written in English. Choose another in
 * the toolbar.
 */
export const InUrdu: Story = {
  // the fonts that pictures are drawn with have no Nastaliq
  tags: ['no-picture'],
  args: Filled.args!,
  render: (args) => html`<div lang="ur">${draw('pcsp-crisis-page', { ...args })}</div>`,
};

/** A video of the host's own in British Sign Language. */
export const SignLanguage: Story = {
  args: Filled.args!,
  render: (args) =>
    html`${draw(
      'pcsp-crisis-page',
      { ...args },
      html`<video
        slot="sign-language"
        controls
        muted
        aria-label="In a crisis, in British Sign Language"
      ></video>`,
    )}`,
};

export const PersonsWords = inPersonsWords(Filled);
