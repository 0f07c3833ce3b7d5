/** The stories that every section has. */
export const storiesOf = ({
  key,
  file,
  tag,
  term,
}) => `import type { Meta } from '@storybook/web-components-vite';
import '../../src/register/${file}.js';
import { funmi } from '../../fixtures/sample/people.js';
import { longText } from '../../fixtures/long.js';
import { many } from '../../fixtures/many.js';
import {
  asItCame,
  disabled,
  editedBy,
  huge,
  inPersonsWords,
  readOnly,
  refused,
  widget,
  type WidgetArgs,
  type WidgetStory,
} from '../support/widget.js';

const meta = {
  ...widget,
  title: 'Sections/${term}',
  component: '${tag}',
} satisfies Meta<WidgetArgs<'${key}'>>;
export default meta;

type Story = WidgetStory<'${key}'>;

export const Empty: Story = {};

export const Short: Story = { args: { value: [{ id: 'a', account: 'It helped' }] } };

export const Filled: Story = {
  args: {
    value: [
      { id: 'a', date: '2026-03', account: 'It helped' },
      { id: 'b', date: '2026-03-27', account: 'It helped again' },
    ],
  },
};

export const Invalid = refused<'${key}'>([
  { id: 'a', account: 'It helped', date: '2026-02-31' },
]);

export const ReadOnly = readOnly(Filled);

export const ReadOnlyEmpty = readOnly(Empty);

export const Disabled = disabled(Filled);

export const LongContent: Story = { args: { value: [{ id: 'a', account: longText }] } };

export const LongContentReadOnly = readOnly(LongContent);

export const HugeList: Story = huge({
  value: many(100, (number) => ({ id: \`a\${number}\`, account: \`Account \${number}\` })),
});

export const BadInput: Story = {
  args: {
    value: asItCame([{ id: 'a', account: ['It', 'helped'], date: '2026-02-31', shoeSize: 7 }, 'It helped']),
  },
};

export const BadInputReadOnly = readOnly(BadInput);

export const NotAList: Story = { args: { value: asItCame({ account: 'It helped' }) } };

export const AuthorPrefilled: Story = editedBy(funmi, Short, {
  path: [0, 'account'],
  words: 'It helped, and it lasted',
});

export const PersonsWords = inPersonsWords(Filled);
`;

/** What nobody can read off its code. */
export const guidanceOf = ({ key, term }) => `import type { Guidance } from './guidance.js';

export const ${key}: Guidance = {
  searchedAs: ['${term.toLowerCase()}'],
  use: ['To record ${term.toLowerCase()}.'],
  doNotUse: ['For what has a section of its own.'],
  content: ['In the words of whom it is about.'],
  dos: ['Set \`author\` on \`pcsp-provider\`.'],
  donts: ['Do not cut its words.'],
  knownIssues: ['It is new: nobody has tried it yet.'],
  since: 'next',
};
`;
