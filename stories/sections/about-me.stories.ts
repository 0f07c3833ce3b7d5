import type { Meta } from '@storybook/web-components-vite';
import '../../src/register/about-me.js';
import { aboutMe } from '../../fixtures/sample/about-me.js';
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
  title: 'Sections/About me',
  component: 'pcsp-about-me',
} satisfies Meta<WidgetArgs<'aboutMe'>>;
export default meta;

type Story = WidgetStory<'aboutMe'>;

export const Empty: Story = {};

export const Short: Story = { args: { value: { myWellness: 'I feel well' } } };

export const Filled: Story = { args: { value: aboutMe } };

export const Invalid = refused<'aboutMe'>({
  myWellness: 'I feel well',
  multimediaLocation: 'nowhere',
});

export const ReadOnly = readOnly(Filled);

export const ReadOnlyEmpty = readOnly(Empty);

export const Disabled = disabled(Filled);

export const LongContent: Story = {
  args: { value: { myWellness: longText, supportedToWriteThisBy: longLine } },
};

/** About me is no list. A life can be as long as a book, though. */
export const HugeText: Story = huge({
  value: { whatIsMostImportantToMe: many(200, (day) => `Day ${day}. ${longText}`).join('\n\n') },
});

export const BadInput: Story = {
  args: {
    value: asItCame({
      whatIsMostImportantToMe: ['My son', 'My job'],
      myWellness: 7,
      date: '2026-02-31',
      shoeSize: { eu: 41 },
    }),
  },
};

export const BadInputReadOnly = readOnly(BadInput);

/** A photo from where the host allows: nothing is loaded before somebody asks. */
export const PhotoOnRequest: Story = {
  args: {
    readonly: true,
    value: {
      whatIsMostImportantToMe: 'My garden, and who comes to see it.',
      multimediaLocation: 'https://media.example.org/rhi-in-her-garden.jpg',
    },
  },
  parameters: { provider: { mediaOrigins: ['https://media.example.org'] } },
};

/** Nothing of a list or an object at all. */
export const NotAnObject: Story = { args: { value: asItCame('I feel well') } };

export const NotAnObjectReadOnly = readOnly(NotAnObject);

/** About me belongs to the person: the standard has no room for whoever typed it. */
export const AuthorPrefilled = editedBy(funmi, Short, {
  path: ['myWellness'],
  words: 'I feel well, and I sleep',
});

export const PersonsWords = inPersonsWords(Filled);
