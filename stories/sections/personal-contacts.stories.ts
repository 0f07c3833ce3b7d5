import type { Meta } from '@storybook/web-components-vite';
import '../../src/register/personal-contacts.js';
import { funmi, personalContacts } from '../../fixtures/sample/people.js';
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
  title: 'Sections/Personal contacts',
  component: 'pcsp-personal-contacts',
} satisfies Meta<WidgetArgs<'personalContacts'>>;
export default meta;

type Story = WidgetStory<'personalContacts'>;

export const Empty: Story = {};

export const Short: Story = { args: { value: [{ id: 'c', name: 'Jo Lee' }] } };

export const Filled: Story = { args: { value: personalContacts } };

export const Invalid = refused<'personalContacts'>([
  { id: 'c', name: 'Jo Lee', contactDetails: '0'.repeat(71) },
]);

export const ReadOnly = readOnly(Filled);

export const ReadOnlyEmpty = readOnly(Empty);

export const Disabled = disabled(Filled);

export const LongContent: Story = {
  args: {
    value: [{ id: 'c', name: 'Jo Lee', relationshipType: longLine, comments: longText }],
  },
};

export const LongContentReadOnly = readOnly(LongContent);

export const HugeList: Story = huge({
  value: many(120, (number) => ({
    id: `c${number}`,
    name: `Cousin ${number}`,
    relationshipType: 'Cousin',
    contactDetails: '07700 900123',
  })),
});

export const BadInput: Story = {
  args: {
    value: asItCame([
      { id: 'c', name: ['Jo', 'Lee'], relationship: 'sister', born: '2026-02-31' },
      'Jo Lee',
    ]),
  },
};

export const BadInputReadOnly = readOnly(BadInput);

export const NotAList: Story = { args: { value: asItCame({ name: 'Jo Lee' }) } };

export const NotAListReadOnly = readOnly(NotAList);

/** The standard has no room for whoever typed it. */
export const AuthorPrefilled = editedBy(funmi, Short, { path: [0, 'name'], words: 'Jo Lee-Jones' });

export const PersonsWords = inPersonsWords(Filled);

/** A relationship from the list, beside what the person calls it. */
export const CodedRelationship: Story = {
  args: {
    value: [
      {
        id: 'c',
        name: 'Jo Lee',
        relationship: {
          system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode',
          code: 'SIS',
          display: 'sister',
        },
        relationshipType: 'My big sister',
      },
    ],
  },
};
