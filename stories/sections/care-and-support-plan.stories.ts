import type { Meta } from '@storybook/web-components-vite';
import '../../src/register/care-and-support-plan.js';
import { careAndSupportPlan } from '../../fixtures/sample/care-and-support-plan.js';
import { firstCareAndSupportPlan } from '../../fixtures/sample/first-care-and-support-plan.js';
import { funmi } from '../../fixtures/sample/people.js';
import { planOfNeeds } from '../../bench/plans.js';
import { longLine, longText } from '../../fixtures/long.js';
import { terminology } from '../../fixtures/terminology.js';
import { showField, widgetIn } from '../support/play.js';
import {
  asItCame,
  huge,
  disabled,
  editedBy,
  inPersonsWords,
  readOnly,
  readsFirst,
  refused,
  widget,
  type WidgetArgs,
  type WidgetStory,
} from '../support/widget.js';

const meta = {
  ...widget,
  title: 'Sections/Care and support plan',
  component: 'pcsp-care-and-support-plan',
} satisfies Meta<WidgetArgs<'careAndSupportPlan'>>;
export default meta;

type Story = WidgetStory<'careAndSupportPlan'>;

const short = { otherCarePlanningDocuments: ['The ward’s discharge plan'] };

export const Empty: Story = {};

export const Short: Story = { args: { value: short } };

/** Needs, goals and actions, two goals of it archived. */
export const Filled: Story = { args: { value: careAndSupportPlan } };

export const Invalid = refused<'careAndSupportPlan'>({ ...short, lastUpdated: '2026-02-31' });

export const ReadOnly = readOnly(Filled);

export const ReadOnlyEmpty = readOnly(Empty);

/** A document in which somebody has opened the first goal, to change it. */
export const ReadsFirst: Story = {
  ...readsFirst(Filled),
  play: async ({ canvasElement }) => {
    await showField(widgetIn(canvasElement), ['needsConcernsOrProblems', 0, 'goalsAndHopes', 0]);
  },
};

export const Disabled = disabled(Filled);

export const LongContent: Story = {
  args: {
    value: {
      strengths: [{ id: 's', text: longText }],
      needsConcernsOrProblems: [
        {
          id: 'n',
          text: longText,
          goalsAndHopes: [
            {
              id: 'g',
              text: longText,
              actionsAndActivities: [
                { id: 'a', what: [{ id: 'w', text: longText }], suggestedStrategies: longText },
              ],
            },
          ],
        },
      ],
      responsibilityForReview: { name: longLine },
    },
  },
};

export const LongContentReadOnly = readOnly(LongContent);

/** 100 needs, 300 goals, 900 actions. */
export const HugeList: Story = huge({ value: planOfNeeds(100).careAndSupportPlan });

export const HugeListReadOnly = readOnly(HugeList);

export const BadInput: Story = {
  args: {
    value: asItCame({
      ...short,
      strengths: 'Kind',
      needsConcernsOrProblems: [
        { id: 'n', text: 'Sleep', goalsAndHopes: { text: 'In bed by ten' } },
        {
          id: 'm',
          text: 'Work',
          goalsAndHopes: [{ id: 'g', goalImportanceScore: 11, reviewed: '2026-02-31' }, 'Rest'],
        },
        'Money',
      ],
      agreement: 'yes',
      budget: 40,
    }),
  },
};

export const BadInputReadOnly = readOnly(BadInput);

export const NotAnObject: Story = { args: { value: asItCame(['Sleep']) } };

export const NotAnObjectReadOnly = readOnly(NotAnObject);

/** Everybody who recorded it is listed; the author comes beside those who did before. */
export const AuthorPrefilled = editedBy(funmi, Short, {
  path: ['otherCarePlanningDocuments', 0],
  words: 'The ward’s discharge plan, page 2',
  recordedAt: ['peopleCompletingRecord', 0, 'name'],
});

export const PersonsWords = inPersonsWords(Filled);

/** As it was a year before. */
export const FirstVersion: Story = { args: { value: firstCareAndSupportPlan } };

export const NotAgreed = readOnly<WidgetArgs<'careAndSupportPlan'>>({
  args: {
    value: {
      ...firstCareAndSupportPlan,
      agreement: {
        agreed: false,
        fullName: 'Rhian Margaret Pritchard',
        role: { text: 'Rhi herself' },
        reasonNotAgreed: 'Rhi wants to go back to five days. The team would wait until summer.',
      },
    },
  },
});

/** Codes are looked up as somebody types; words alone are enough. */
export const WithCodes: Story = { ...Filled, parameters: { provider: { terminology } } };
