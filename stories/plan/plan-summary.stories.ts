import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/register/plan-summary.js';
import { planOfNeeds } from '../../bench/plans.js';
import { longLine, longText } from '../../fixtures/long.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import type { PcspPlanSummary } from '../../src/plan/plan-summary/plan-summary.element.js';
import { draw } from '../support/draw.js';
import { asItCame, huge, inPersonsWords } from '../support/widget.js';

type Args = Pick<PcspPlanSummary, 'headingLevel' | 'value'>;

const meta = {
  title: 'Plan/Summary',
  component: 'pcsp-plan-summary',
  args: { value: undefined, headingLevel: 2 },
  render: (args) => html`${draw('pcsp-plan-summary', { ...args })}`,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

/** What is not recorded is said to be so: that no advance statement is recorded is no “no”. */
export const Empty: Story = { args: { value: {} } };

/** Before a plan is set, nothing is said of one. */
export const NoPlanYet: Story = {};

export const Filled: Story = { args: { value: samplePlan } };

const { careAndSupportPlan } = samplePlan;

export const NotAgreed: Story = {
  args: {
    value: { ...samplePlan, careAndSupportPlan: { ...careAndSupportPlan, agreement: undefined } },
  },
};

export const LongContent: Story = {
  args: {
    value: asItCame({
      ...samplePlan,
      aboutMe: { whatIsMostImportantToMe: longText, peopleWhoAreImportantToMe: longLine },
    }),
  },
};

/** The goals that there is no room for are counted. */
export const HugeList: Story = huge({ value: planOfNeeds(100) });

export const BadInput: Story = {
  args: {
    value: asItCame({
      personDemographics: { name: 'Ana Silva' },
      aboutMe: 'My garden',
      careAndSupportPlan: { needsConcernsOrProblems: ['Walk more', { goalsAndHopes: 7 }] },
      contingencyPlans: ['Ring Sam', { whoShouldBeContacted: 'Ring Jo' }],
      personalContacts: 'Sam',
    }),
  },
};

export const NotAPlan: Story = { args: { value: asItCame('A plan') } };

export const PersonsWords = inPersonsWords(Filled);
