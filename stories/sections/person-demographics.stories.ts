import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/register/person-demographics.js';
import { funmi, personDemographics } from '../../fixtures/sample/people.js';
import { longWord } from '../../fixtures/long.js';
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
} from '../support/widget.js';

interface Args extends WidgetArgs<'personDemographics'> {
  readonly showSexAndGender: boolean;
}

const meta = {
  ...widget,
  title: 'Sections/Person demographics',
  component: 'pcsp-person-demographics',
  args: { ...widget.args, showSexAndGender: false },
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

const short = {
  name: { firstName: 'Ana', familyName: 'Silva', preferredName: 'Annie' },
  dateOfBirth: '1988-03-14',
  addresses: [{ id: 'a', line1: '1 High Street', postcode: 'LS1 4AP' }],
};

export const Empty: Story = {};

export const Short: Story = { args: { value: short } };

export const Filled: Story = { args: { value: personDemographics } };

export const Invalid = refused<'personDemographics'>({ ...short, dateOfBirth: '1988-02-31' });

/** One of sex and gender shows: the two together can disclose that gender was reassigned. */
export const ReadOnly = readOnly(Filled);

export const ReadOnlyEmpty = readOnly(Empty);

export const Disabled = disabled(Filled);

/** Limits of names and addresses are errors, and still nothing is cut. */
export const LongContent = refused<'personDemographics'>({
  name: { firstName: longWord, familyName: longWord, fullName: `${longWord} ${longWord}` },
  dateOfBirth: '1988-03-14',
  addresses: [{ id: 'a', line1: `The house behind ${longWord}`, postcode: 'LS1 4AP' }],
  contactDetails: { emails: [{ id: 'e', address: `${longWord}@${longWord}.example` }] },
});

export const LongContentReadOnly = readOnly({ args: { ...LongContent.args } });

export const HugeList: Story = huge({
  value: {
    ...short,
    aliases: many(100, (number) => `Ana the ${number}th`),
    addresses: many(100, (number) => ({
      id: `a${number}`,
      line1: `${number} High Street`,
      postcode: 'LS1 4AP',
    })),
  },
});

export const BadInput: Story = {
  args: {
    value: asItCame({
      name: 'Ana Silva',
      dateOfBirth: '1988-02-31',
      gender: { code: 'Q', display: 'Something else', system: 'urn:local' },
      nhsNumber: 9434765919,
      addresses: [{ id: 'a', line1: '1 High Street', postcode: 'LS1 4AP', w3w: 'a.b.c' }, 'Leeds'],
      shoeSize: 41,
    }),
  },
};

export const BadInputReadOnly = readOnly(BadInput);

export const NotAnObject: Story = { args: { value: asItCame(['Ana Silva']) } };

export const NotAnObjectReadOnly = readOnly(NotAnObject);

/** The standard has no room for whoever typed it. */
export const AuthorPrefilled = editedBy(funmi, Short, {
  path: ['name', 'preferredName'],
  words: 'Ana',
});

export const PersonsWords = inPersonsWords(Filled);

/** Where a service has a reason to show sex and gender together. */
export const SexAndGender: Story = {
  args: { ...ReadOnly.args, showSexAndGender: true },
};

export const NhsNumberNotReal = refused<'personDemographics'>({
  ...short,
  nhsNumber: '9434765918',
});
