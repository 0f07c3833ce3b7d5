import type { Meta } from '@storybook/web-components-vite';
import '../../src/register/formulation.js';
import { formulations } from '../../fixtures/sample/formulations.js';
import { funmi } from '../../fixtures/sample/people.js';
import { longText } from '../../fixtures/long.js';
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
  title: 'Sections/Formulation',
  component: 'pcsp-formulation',
} satisfies Meta<WidgetArgs<'formulations'>>;
export default meta;

type Story = WidgetStory<'formulations'>;

export const Empty: Story = {};

export const Short: Story = {
  args: { value: [{ id: 'f1', formulation: 'It began at school' }] },
};

/** Three accounts, as they grew; the newest shows first. */
export const Filled: Story = { args: { value: formulations } };

export const Invalid = refused<'formulations'>([
  { id: 'f1', formulation: 'It began at school', date: '2026-02-31' },
]);

export const ReadOnly = readOnly(Filled);

export const ReadOnlyEmpty = readOnly(Empty);

export const Disabled = disabled(Filled);

/** The standard has room for 150 characters: nobody's life fits into that. */
export const LongContent: Story = { args: { value: [{ id: 'f1', formulation: longText }] } };

export const LongContentReadOnly = readOnly(LongContent);

export const HugeList: Story = huge({
  value: many(100, (number) => ({
    id: `f${number}`,
    date: `${2026 - number}-06-01T10:00:00+01:00`,
    formulation: `What we understood in year ${number}, when it was still new to us.`,
  })),
});

export const BadInput: Story = {
  args: {
    value: asItCame([
      { id: 'f1', formulation: ['not', 'a text'], date: '2026-02-31', mood: 'low' },
      'It began at school',
    ]),
  },
};

export const BadInputReadOnly = readOnly(BadInput);

export const NotAList: Story = { args: { value: asItCame({ formulation: 'It began at school' }) } };

export const NotAListReadOnly = readOnly(NotAList);

export const AuthorPrefilled = editedBy(funmi, Short, {
  path: [0, 'formulation'],
  words: 'It began at school, and in the holidays it went',
  recordedAt: [0, 'personCompletingRecord', 'name'],
});

export const PersonsWords = inPersonsWords(Filled);
