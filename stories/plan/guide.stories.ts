import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/register/guide.js';
import { directory } from '../../fixtures/directory.js';
import { longLine, longText } from '../../fixtures/long.js';
import { funmi } from '../../fixtures/sample/people.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { terminology } from '../../fixtures/terminology.js';
import { planOfNeeds } from '../../bench/plans.js';
import type { PcspGuide } from '../../src/plan/guide/guide.element.js';
import {
  asItCame,
  huge,
  inPersonsWords,
  readOnly,
  refused,
  widget,
  type WidgetArgs,
} from '../support/widget.js';

interface Args extends WidgetArgs<'plan'> {
  readonly questions: PcspGuide['questions'];
  readonly place: PcspGuide['place'];
}

const meta = {
  ...widget,
  title: 'Plan/Guide',
  component: 'pcsp-guide',
  args: { ...widget.args, questions: undefined, place: {} },
  parameters: { provider: { author: funmi, people: directory, terminology } },
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

/** What there is to write, with nothing written yet. */
export const Empty: Story = {};

export const Filled: Story = { args: { value: samplePlan } };

/** A question, in the person’s words. */
export const Question: Story = {
  args: { value: samplePlan, place: { question: ['aboutMe', 'pleaseDoAndPleaseDont'] } },
  globals: { audience: 'person' },
};

/** Two questions were put off. */
export const PutOff: Story = {
  args: {
    value: { aboutMe: { myWellness: 'On a good day I cook.' } },
    place: {
      later: [
        ['aboutMe', 'whatIsMostImportantToMe'],
        ['aboutMe', 'pleaseDoAndPleaseDont'],
      ],
    },
  },
};

/** A list: Enter makes the next one. */
export const QuestionOfAList: Story = {
  args: {
    value: samplePlan,
    place: {
      question: ['contingencyPlans', samplePlan.contingencyPlans![0]!.id!, 'whatShouldHappen'],
    },
  },
};

/** What a deployment asks, in its order. */
export const OwnQuestions: Story = {
  args: {
    questions: ['contingencyPlans', 'aboutMe.howAndWhenToSupportMe', 'formulations.formulation'],
  },
};

export const Invalid = refused<'plan'>({
  aboutMe: { multimediaLocation: 'nowhere' },
  contingencyPlans: [{ id: 'p', triggerFactors: [], name: { text: 'Getting low' } }],
});

export const ReadOnly = readOnly(Filled);

export const PersonsWords = inPersonsWords(Filled);

export const LongContent: Story = {
  args: {
    value: {
      aboutMe: { whatIsMostImportantToMe: longText },
      contingencyPlans: [
        { id: 'p', name: { text: longLine }, triggerFactors: [{ text: longText }] },
      ],
    },
  },
};

export const HugeList: Story = huge({ value: planOfNeeds(100) });

export const BadInput: Story = {
  args: {
    value: asItCame({
      aboutMe: 'My garden',
      careAndSupportPlan: { needsConcernsOrProblems: ['Walk more', { goalsAndHopes: 7 }] },
      contingencyPlans: ['Ring Sam', { whoShouldBeContacted: 'Ring Jo' }],
    }),
  },
};
