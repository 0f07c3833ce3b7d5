import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/register/due.js';
import { caseload } from '../../fixtures/caseload.js';
import { longLine } from '../../fixtures/long.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import type { PcspDue } from '../../src/plan/due/due.element.js';
import { draw } from '../support/draw.js';
import { asItCame, huge, inPersonsWords } from '../support/widget.js';

type Args = Pick<PcspDue, 'headingLevel' | 'plans' | 'soonDays' | 'value'>;

const meta = {
  title: 'Plan/What is due',
  component: 'pcsp-due',
  args: { value: undefined, plans: undefined, soonDays: 28, headingLevel: 2 },
  render: (args) => html`${draw('pcsp-due', { ...args })}`,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

/** Without a plan, nothing is said of one. */
export const Empty: Story = {};

/** A plan in which nothing is to be done. */
export const NothingDue: Story = { args: { value: {} } };

/** One plan. */
export const Filled: Story = { args: { value: samplePlan } };

/** The plans that somebody looks after: each person has one heading under what is overdue, due soon and so on. */
export const Caseload: Story = { args: { plans: caseload(6) } };

/** What is due may be in what cannot be read, so that is told as well. */
export const BadInput: Story = {
  args: {
    plans: asItCame([
      { id: 'a', plan: 'Ring Sam' },
      {
        id: 'b',
        plan: { contingencyPlans: 'Ring Sam', careAndSupportPlan: { plannedReview: 'soon' } },
      },
      7,
    ]),
  },
};

export const LongContent: Story = {
  args: {
    plans: [
      {
        id: 'a',
        label: longLine,
        plan: {
          contingencyPlans: [{ name: { text: longLine }, plannedReview: '2026-01-01' }],
        },
      },
    ],
  },
};

/** Five hundred plans, some of them on the page at once. */
export const HugeList: Story = huge({ plans: caseload(500) });

export const PersonsWords = inPersonsWords(Filled);
