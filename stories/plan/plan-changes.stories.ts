import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/register/plan-changes.js';
import { planOfNeeds } from '../../bench/plans.js';
import { samplePlan, sampleVersions } from '../../fixtures/sample/sample-plan.js';
import type { PcspPlanChanges } from '../../src/plan/plan-changes/plan-changes.element.js';
import { longText } from '../../fixtures/long.js';
import { draw } from '../support/draw.js';
import { asItCame, huge, inPersonsWords } from '../support/widget.js';

type Args = Pick<PcspPlanChanges, 'earlier' | 'headingLevel' | 'later' | 'showSexAndGender'>;

const meta = {
  title: 'Plan/Changes between versions',
  component: 'pcsp-plan-changes',
  args: { earlier: undefined, later: undefined, headingLevel: 2, showSexAndGender: false },
  render: (args) => html`${draw('pcsp-plan-changes', { ...args })}`,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

const [, second] = sampleVersions;

export const Empty: Story = {};

/** A year of one person's plan. */
export const Filled: Story = { args: { earlier: second?.plan, later: samplePlan } };

export const NoDifferences: Story = { args: { earlier: samplePlan, later: samplePlan } };

/** Without a version before it, everything was added. */
export const FirstVersion: Story = { args: { later: second?.plan } };

/** That something changed about sex and gender is said, but not what. */
export const SexAndGenderKept: Story = {
  args: {
    earlier: samplePlan,
    later: {
      ...samplePlan,
      personDemographics: {
        ...samplePlan.personDemographics,
        gender: Object.assign({}, samplePlan.personDemographics.gender, {
          code: '9',
          display: 'Indeterminate',
        }),
      },
    },
  },
};

/** Where a service has a reason to show it. */
export const SexAndGenderShown: Story = {
  args: { ...SexAndGenderKept.args, showSexAndGender: true },
};

export const LongContent: Story = {
  args: {
    earlier: { ...samplePlan, aboutMe: { myWellness: longText } },
    later: { ...samplePlan, aboutMe: { myWellness: longText.replaceAll('Nobody', 'No one') } },
  },
};

export const HugeList: Story = huge({ earlier: planOfNeeds(1), later: planOfNeeds(100) });

export const BadInput: Story = {
  args: {
    earlier: asItCame({ aboutMe: 'I feel well', contingencyPlans: [7] }),
    later: asItCame({ aboutMe: { myWellness: 7, date: '2026-02-31' }, wardRound: 'Tuesday' }),
  },
};

export const PersonsWords = inPersonsWords(Filled);
