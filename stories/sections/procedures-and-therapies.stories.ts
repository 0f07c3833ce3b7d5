import type { Meta } from '@storybook/web-components-vite';
import '../../src/register/procedures-and-therapies.js';
import { funmi } from '../../fixtures/sample/people.js';
import { proceduresAndTherapies } from '../../fixtures/sample/procedures-and-therapies.js';
import { longLine, longText } from '../../fixtures/long.js';
import { many } from '../../fixtures/many.js';
import { terminology } from '../../fixtures/terminology.js';
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
  title: 'Sections/Procedures and therapies',
  component: 'pcsp-procedures-and-therapies',
} satisfies Meta<WidgetArgs<'proceduresAndTherapies'>>;
export default meta;

type Story = WidgetStory<'proceduresAndTherapies'>;

const short = { id: 'p', procedure: { text: 'Family therapy' }, comment: 'It went well' };

export const Empty: Story = {};

export const Short: Story = { args: { value: [short] } };

export const Filled: Story = { args: { value: proceduresAndTherapies } };

export const Invalid = refused<'proceduresAndTherapies'>([{ ...short, date: '2026-02-31' }]);

export const ReadOnly = readOnly(Filled);

export const ReadOnlyEmpty = readOnly(Empty);

export const Disabled = disabled(Filled);

export const LongContent: Story = {
  args: { value: [{ id: 'p', procedure: { text: longLine }, comment: longText }] },
};

export const LongContentReadOnly = readOnly(LongContent);

export const HugeList: Story = huge({
  value: many(100, (number) => ({
    id: `p${number}`,
    date: `${2026 - number}-06-01`,
    procedure: { text: `Blood test ${number}` },
  })),
});

export const BadInput: Story = {
  args: {
    value: asItCame([
      { ...short, procedure: 'Family therapy', date: '2026-02-31', theatre: 4 },
      'Family therapy',
    ]),
  },
};

export const BadInputReadOnly = readOnly(BadInput);

export const NotAList: Story = { args: { value: asItCame(short) } };

export const NotAListReadOnly = readOnly(NotAList);

export const AuthorPrefilled = editedBy(funmi, Short, {
  path: [0, 'comment'],
  words: 'It went well, and we go on',
  recordedAt: [0, 'personCompletingRecord', 'name'],
});

export const PersonsWords = inPersonsWords(Filled);

/** Codes are looked up as somebody types; words alone are enough. */
export const WithCodes: Story = { ...Short, parameters: { provider: { terminology } } };

/** A code that says something else than the words beside it: both show. */
export const CodeBesideOtherWords = readOnly<WidgetArgs<'proceduresAndTherapies'>>({
  args: {
    value: [
      {
        id: 'p',
        procedure: {
          coding: {
            system: 'http://snomed.info/sct',
            code: '405792009',
            display: 'Formal psychological therapy',
          },
          text: 'Talking with Hannah on Tuesdays',
        },
      },
    ],
  },
});
