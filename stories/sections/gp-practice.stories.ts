import type { Meta } from '@storybook/web-components-vite';
import '../../src/register/gp-practice.js';
import { funmi, gpPractices } from '../../fixtures/sample/people.js';
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
  title: 'Sections/GP practice',
  component: 'pcsp-gp-practice',
} satisfies Meta<WidgetArgs<'gpPractices'>>;
export default meta;

type Story = WidgetStory<'gpPractices'>;

export const Empty: Story = {};

export const Short: Story = {
  args: { value: [{ id: 'g', practiceIdentifier: 'B86001', gpName: 'Dr Rao' }] },
};

export const Filled: Story = { args: { value: gpPractices } };

export const Invalid = refused<'gpPractices'>(asItCame([{ id: 'g', gpName: 'Dr Rao' }]));

export const ReadOnly = readOnly(Filled);

export const ReadOnlyEmpty = readOnly(Empty);

export const Disabled = disabled(Filled);

export const LongContent: Story = {
  args: { value: [{ id: 'g', practiceIdentifier: 'B86001', practiceDetails: longText }] },
};

export const LongContentReadOnly = readOnly(LongContent);

export const HugeList: Story = huge({
  value: many(100, (number) => ({
    id: `g${number}`,
    practiceIdentifier: `B${String(86000 + number)}`,
    gpName: `Dr ${number}`,
  })),
});

export const BadInput: Story = {
  args: {
    value: asItCame([
      { id: 'g', practiceIdentifier: 86001, gpName: ['Dr Rao'], opened: '2026-02-31' },
      'Millpond Surgery',
    ]),
  },
};

export const BadInputReadOnly = readOnly(BadInput);

export const NotAList: Story = { args: { value: asItCame('B86001') } };

export const NotAListReadOnly = readOnly(NotAList);

/** The standard has no room for whoever typed it. */
export const AuthorPrefilled = editedBy(funmi, Short, {
  path: [0, 'gpName'],
  words: 'Dr Asha Rao',
});

export const PersonsWords = inPersonsWords(Filled);

/** One near home, one near the university. */
export const SeveralPractices: Story = {
  args: {
    value: [
      { id: 'g1', practiceIdentifier: 'B86001', gpName: 'Dr Rao' },
      { id: 'g2', practiceIdentifier: 'Y01234', practiceDetails: 'Campus Health, Room 4' },
    ],
  },
};

export const NotRegistered: Story = {
  args: { value: [{ id: 'g', practiceIdentifier: 'V81997' }] },
};

export const NotRegisteredReadOnly = readOnly(NotRegistered);

export const NotApplicable: Story = {
  args: { value: [{ id: 'g', practiceIdentifier: 'V81998' }] },
};

export const NotKnown: Story = { args: { value: [{ id: 'g', practiceIdentifier: 'V81999' }] } };
