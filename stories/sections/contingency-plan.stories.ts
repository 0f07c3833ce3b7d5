import type { Meta } from '@storybook/web-components-vite';
import '../../src/register/contingency-plan.js';
import { gettingLow, goingUp } from '../../fixtures/sample/contingency-plans.js';
import { funmi } from '../../fixtures/sample/people.js';
import { contingencyPlans } from '../../bench/plans.js';
import { longLine, longText } from '../../fixtures/long.js';
import { phrases, templates } from '../../fixtures/starting-points.js';
import { press, widgetIn } from '../support/play.js';
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
  title: 'Sections/Contingency plan',
  component: 'pcsp-contingency-plan',
} satisfies Meta<WidgetArgs<'contingencyPlans'>>;
export default meta;

type Story = WidgetStory<'contingencyPlans'>;

const short = {
  id: 'p1',
  name: { text: 'Crisis plan' },
  triggerFactors: [{ id: 't1', text: 'Not sleeping' }],
};

export const Empty: Story = {};

export const Short: Story = { args: { value: [short] } };

/** Two plans: one agreed, one of which something is not. */
export const Filled: Story = { args: { value: [goingUp, gettingLow] } };

/** A plan without a trigger: nobody could tell when it is meant. */
export const Invalid = refused<'contingencyPlans'>(
  asItCame([{ ...short, triggerFactors: undefined }]),
);

/** As somebody reads it in a crisis: when, what to do and whom to call come first. */
export const ReadOnly = readOnly(Filled);

export const ReadOnlyEmpty = readOnly(Empty);

/** The same with a button beside each plan, which opens it in its place. */
export const ReadsFirst = readsFirst(Filled);

export const Disabled = disabled(Filled);

export const LongContent: Story = {
  args: {
    value: [
      {
        ...short,
        triggerFactors: [{ id: 't1', text: longText }],
        copingStrategies: [{ id: 's1', strategy: longLine }],
        whatShouldHappen: [{ id: 'w1', text: longText }],
        whoShouldBeContacted: [{ id: 'c1', name: longLine, role: { text: longLine } }],
      },
    ],
  },
};

export const LongContentReadOnly = readOnly(LongContent);

/** One plan of about four hundred fields. */
export const HugeList: Story = huge({ value: contingencyPlans(400) });

export const BadInput: Story = {
  args: {
    value: asItCame([
      {
        ...short,
        whatShouldHappen: 'Ring Sam',
        agreement: 'yes',
        lastUpdated: '2026-02-31',
        colour: 'red',
      },
      'Crisis plan',
    ]),
  },
};

export const BadInputReadOnly = readOnly(BadInput);

export const NotAList: Story = { args: { value: asItCame(short) } };

export const NotAListReadOnly = readOnly(NotAList);

export const AuthorPrefilled = editedBy(funmi, Short, {
  path: [0, 'name', 'text'],
  words: 'Crisis plan for the winter',
  recordedAt: [0, 'personCompletingRecord', 'name'],
});

export const PersonsWords = inPersonsWords(Filled);

/** One is archived: folded away with its date, and never taken for the one in use. */
export const Archived: Story = {
  args: { value: [{ ...goingUp, archivedOn: '2026-01-01T10:00:00+00:00' }, gettingLow] },
};

export const ArchivedReadOnly = readOnly(Archived);

/** Nobody has said yet whether it is agreed. */
export const AgreementNotRecorded = readOnly(Short);

/** A service that calls it something else. */
export const HostsLabels: Story = {
  ...Filled,
  parameters: {
    provider: {
      labels: {
        contingencyPlans: {
          label: 'Safety plan',
          add: 'Add a safety plan',
          entry: 'Safety plan {{number}}',
        },
      },
    },
  },
};

/** What the host gives to start from: opened, with one of them looked at. */
export const Templates: Story = {
  parameters: { provider: { templates, phrases } },
  play: async ({ canvasElement }) => {
    const section = widgetIn(canvasElement);
    await press(section, 'starter-button');
    await press(section, 'disclosure-summary');
  },
};

/** An entry that was started from one: marked until the person's own words stand there. */
export const FromATemplate: Story = {
  parameters: { provider: { templates, phrases } },
  play: async ({ canvasElement }) => {
    const section = widgetIn(canvasElement);
    await press(section, 'starter-button');
    await press(section, 'disclosure-summary');
    await press(section, 'disclosure-body', 'button');
  },
};
