import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/register/goal-progress.js';
import { planOfNeeds } from '../../bench/plans.js';
import { longLine } from '../../fixtures/long.js';
import { sampleVersions } from '../../fixtures/sample/sample-plan.js';
import type { PcspGoalProgress } from '../../src/plan/goal-progress/goal-progress.element.js';
import { draw } from '../support/draw.js';
import { asItCame, huge, inPersonsWords } from '../support/widget.js';

type Args = Pick<PcspGoalProgress, 'headingLevel' | 'versions'>;

const meta = {
  title: 'Plan/Goal progress',
  component: 'pcsp-goal-progress',
  args: { versions: undefined, headingLevel: 2 },
  render: (args) => html`${draw('pcsp-goal-progress', { ...args })}`,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = { args: { versions: [] } };

/** The saved versions of one person’s plan. */
export const Filled: Story = { args: { versions: sampleVersions } };

const version = (savedOn: string, goal: object) => ({
  savedOn,
  plan: { careAndSupportPlan: { needsConcernsOrProblems: [{ id: 'n', goalsAndHopes: [goal] }] } },
});
const walk = (goalImportanceScore: unknown, confidence: unknown, status: string) => ({
  id: 'g',
  text: 'Walk to the shop by myself',
  goalImportanceScore,
  goalStatus: { display: status },
  actionsAndActivities: [{ id: 'a', what: [{ text: 'Walk with Sam' }], confidence }],
});

/** A line is broken where a version says nothing, and what is no number stands in the table. */
export const ManyVersions: Story = {
  args: {
    versions: asItCame([
      version('2026-01-10', walk(5, 2, 'Proposed')),
      version('2026-02-03', walk(6, 3, 'In progress')),
      version('2026-04-20', walk(undefined, 'more or less', 'In progress')),
      version('2026-06-01', walk(8, 6, 'In progress')),
      version('2026-11-02', walk(9, 8, 'Achieved')),
    ]),
  },
};

export const LongContent: Story = {
  args: {
    versions: asItCame([version('2026-01-10', { ...walk(5, 2, longLine), text: longLine })]),
  },
};

export const HugeList: Story = huge({
  versions: asItCame(
    ['2026-01-10', '2026-02-10'].map((savedOn) => ({ savedOn, plan: planOfNeeds(30) })),
  ),
});

export const BadInput: Story = {
  args: {
    versions: asItCame([
      { plan: 'A plan', savedOn: 7 },
      { plan: { careAndSupportPlan: { needsConcernsOrProblems: 'Walk more' } } },
      version('yesterday', { text: 7, goalImportanceScore: 12, goalStatus: 'Going well' }),
      7,
    ]),
  },
};

export const PersonsWords = inPersonsWords(ManyVersions);
