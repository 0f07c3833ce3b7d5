import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/register/conformance.js';
import { planOfNeeds } from '../../bench/plans.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { profile } from '../../fixtures/sample/profile.js';
import type { PcspConformance } from '../../src/plan/conformance/conformance.element.js';
import { draw } from '../support/draw.js';
import { asItCame, huge } from '../support/widget.js';

type Args = Pick<PcspConformance, 'headingLevel' | 'profile' | 'value'>;

const meta = {
  title: 'Plan/Conformance',
  component: 'pcsp-conformance',
  args: { value: undefined, profile: undefined, headingLevel: 2 },
  render: (args) => html`${draw('pcsp-conformance', { ...args })}`,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = {};

/** A plan that records nearly everything, and what the deployment captures. */
export const Filled: Story = { args: { value: samplePlan, profile } };

export const PlanAlone: Story = { args: { value: samplePlan } };

export const ProfileAlone: Story = { args: { profile } };

/** What is mandatory is missing, in the plan and in the deployment. */
export const Missing: Story = {
  args: {
    value: asItCame({
      personDemographics: { name: { firstName: 'Ana' }, dateOfBirth: '2026-02-31' },
      contingencyPlans: [{ name: { text: 'Crisis plan' } }],
    }),
    profile: { name: 'About me alone', elements: ['aboutMe'] },
  },
};

export const HugeList: Story = huge({ value: planOfNeeds(100) });

export const BadInput: Story = {
  args: {
    value: asItCame({ aboutMe: 7, contingencyPlans: ['Crisis plan'], wardRound: 'Tuesday' }),
    profile: asItCame({ name: 7, elements: ['abuotMe'] }),
  },
};

export const NotAPlan: Story = { args: { value: asItCame('A plan') } };
