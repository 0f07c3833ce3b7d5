import type { Meta } from '@storybook/web-components-vite';
import '../../src/register/additional-support-plan.js';
import {
  additionalSupportPlans,
  isOfTheTeam,
} from '../../fixtures/sample/additional-support-plans.js';
import { funmi } from '../../fixtures/sample/people.js';
import { longLine, longText } from '../../fixtures/long.js';
import { many } from '../../fixtures/many.js';
import {
  asItCame,
  huge,
  disabled,
  editedBy,
  inPersonsWords,
  readOnly,
  refused,
  widget,
  type WidgetArgs,
  type WidgetStory,
} from '../support/widget.js';

const meta = {
  ...widget,
  title: 'Sections/Additional support plan',
  component: 'pcsp-additional-support-plan',
  // whoever is signed in belongs to the service that made them
  parameters: { provider: { mayEdit: () => true } },
} satisfies Meta<WidgetArgs<'additionalSupportPlans'>>;
export default meta;

type Story = WidgetStory<'additionalSupportPlans'>;

const short = { id: 'a', content: 'Eat often' };

export const Empty: Story = {};

export const Short: Story = { args: { value: [short] } };

/** Three plans, one of them archived. */
export const Filled: Story = { args: { value: additionalSupportPlans } };

export const Invalid = refused<'additionalSupportPlans'>([{ ...short, lastUpdated: '2026-02-31' }]);

export const ReadOnly = readOnly(Filled);

export const ReadOnlyEmpty = readOnly(Empty);

export const Disabled = disabled(Filled);

export const LongContent: Story = {
  args: {
    value: [{ id: 'a', content: longText, responsibilityForReview: { name: longLine } }],
  },
};

export const LongContentReadOnly = readOnly(LongContent);

export const HugeList: Story = huge({
  value: many(100, (number) => ({
    id: `a${number}`,
    name: { text: `Plan ${number}` },
    content: `What matters for plan ${number}, in a line of ordinary length.`,
  })),
});

export const BadInput: Story = {
  args: {
    value: asItCame([
      { id: 'a', content: ['Eat', 'often'], plannedReview: 'soon', lastUpdated: '2026-02-31' },
      { id: 'b', content: 'Eat often', menu: { monday: 'Soup' } },
      'Eat often',
    ]),
  },
};

export const BadInputReadOnly = readOnly(BadInput);

export const NotAList: Story = { args: { value: asItCame(short) } };

export const NotAListReadOnly = readOnly(NotAList);

export const AuthorPrefilled: Story = editedBy(funmi, Short, {
  path: [0, 'content'],
  words: 'Eat often, and little',
  recordedAt: [0, 'personCompletingRecord', 'name'],
});

export const PersonsWords = inPersonsWords(Filled);

/** What another service made is read, and not edited. */
export const Locked: Story = { ...Filled, parameters: { provider: { mayEdit: () => false } } };

/** The service that is signed in made the first of them. */
export const SomeLocked: Story = { ...Filled, parameters: { provider: { mayEdit: isOfTheTeam } } };
