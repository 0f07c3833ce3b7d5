import type { Meta } from '@storybook/web-components-vite';
import '../../src/register/professional-contacts.js';
import { funmi, professionalContacts } from '../../fixtures/sample/people.js';
import { longLine } from '../../fixtures/long.js';
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
  title: 'Sections/Professional contacts',
  component: 'pcsp-professional-contacts',
} satisfies Meta<WidgetArgs<'professionalContacts'>>;
export default meta;

type Story = WidgetStory<'professionalContacts'>;

export const Empty: Story = {};

export const Short: Story = { args: { value: [{ id: 'c', name: 'Sam Lee' }] } };

/** The key worker stands out. */
export const Filled: Story = { args: { value: professionalContacts } };

export const Invalid = refused<'professionalContacts'>([
  { id: 'c', name: 'Sam Lee', startDate: '2026-02-31' },
]);

export const ReadOnly = readOnly(Filled);

export const ReadOnlyEmpty = readOnly(Empty);

export const Disabled = disabled(Filled);

export const LongContent: Story = {
  args: { value: [{ id: 'c', name: longLine, team: longLine, role: { text: longLine } }] },
};

export const LongContentReadOnly = readOnly(LongContent);

export const HugeList: Story = huge({
  value: many(120, (number) => ({
    id: `c${number}`,
    name: `Professional ${number}`,
    role: { text: 'Support worker' },
    contactDetails: '01632 960123',
  })),
});

export const BadInput: Story = {
  args: {
    value: asItCame([
      { id: 'c', name: 7, keyWorker: 'yes', startDate: '2026-02-31', pager: '4471' },
      'Sam Lee',
    ]),
  },
};

export const BadInputReadOnly = readOnly(BadInput);

export const NotAList: Story = { args: { value: asItCame({ name: 'Sam Lee' }) } };

export const NotAListReadOnly = readOnly(NotAList);

/** The standard has no room for whoever typed it. */
export const AuthorPrefilled = editedBy(funmi, Short, {
  path: [0, 'name'],
  words: 'Sam Lee-Jones',
});

export const PersonsWords = inPersonsWords(Filled);

/** It ended before it began. */
export const DatesOutOfOrder = refused<'professionalContacts'>([
  { id: 'c', name: 'Sam Lee', startDate: '2026-05-01', endDate: '2026-04-01' },
]);
