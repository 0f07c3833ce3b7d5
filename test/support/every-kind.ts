// A section with every kind of element, for what the three widgets do not have.
import { html } from 'lit';
import { anyElement } from '../../src/fields/group.js';
import {
  boolean,
  codedText,
  coding,
  date,
  dateTime,
  dateTimeOrDuration,
  group,
  list,
  scale,
  string,
  text,
  textOrUrl,
  url,
} from '../../src/model/element.js';
import type { Path } from '../../src/json/path.js';
import type { SectionKey } from '../../src/standard/plan-model.js';
import {
  healthIssues,
  jobRole,
  statedGender,
  treatmentFunction,
} from '../../src/value-sets/index.js';
import { SectionElement } from '../../src/sections/shared/section-element.js';
import { sectionBody } from '../../src/sections/shared/section-body.js';
import type { Form } from '../../src/fields/form.js';

const note = group('O', 'Note', { said: text('O', 'Said', { maxLength: 70 }) });

const step = group('O', 'Step', {
  what: text('O', 'What', { maxLength: 70 }),
  done: boolean('O', 'Done'),
  notes: list(note),
});

const every = group('R', 'Every kind', {
  line: string('O', 'Line', { maxLength: 40 }),
  telephone: string('O', 'Telephone', { maxLength: 35, format: 'telephone' }),
  email: string('O', 'Email', { maxLength: 255, format: 'email' }),
  nhsNumber: string('O', 'NHS number', { maxLength: 10, format: 'nhs-number' }),
  name: text('O', 'Short text', { maxLength: 70 }),
  account: text('O', 'Account', { maxLength: 150 }),
  story: text('O', 'Story'),
  born: date('O', 'Born', { precision: 'YMD!' }),
  happened: dateTime('O', 'Happened', { precision: 'YMDHM' }),
  review: dateTimeOrDuration('O', 'Review'),
  agreed: boolean('O', 'Agreed'),
  importance: scale('O', 'Importance', { max: 10 }),
  confidence: scale('O', 'Confidence', { max: 5 }),
  gender: coding('O', 'Gender', { codes: statedGender }),
  specialty: coding('O', 'Specialty', { codes: treatmentFunction, maxLength: 3 }),
  code: coding('O', 'Plain code'),
  role: codedText('O', 'Role', { codes: jobRole, undivided: true }),
  problem: codedText('O', 'Problem', { codes: healthIssues, maxTextLength: 150 }),
  link: url('O', 'Link'),
  place: textOrUrl('O', 'Place'),
  tags: list(string('O', 'Tags', { maxLength: 20 })),
  steps: list(step),
});

const labels = {
  label: 'Every kind',
  tags: { label: 'Tags', add: 'Add a tag', entry: 'Tag {{number}}' },
  steps: {
    label: 'Steps',
    add: 'Add a step',
    entry: 'Step {{number}}',
    what: { label: 'What' },
    done: { label: 'Done' },
    notes: { label: 'Notes', add: 'Add a note', entry: 'Note {{number}}', said: { label: 'Said' } },
  },
};

const key = 'everyKind' as SectionKey;

export class EveryKind extends SectionElement {
  constructor() {
    super({ key, element: every, words: labels });
  }

  protected override get isChangedAsWhole(): boolean {
    return true;
  }

  protected override renderSection(form: Form<SectionKey>): unknown {
    const elements = () =>
      Object.keys(every.children).map((child) => anyElement(form, [child] as Path));
    return sectionBody(form, () => (form.readonly ? html`<dl>${elements()}</dl>` : elements()));
  }
}

customElements.define('test-every-kind', EveryKind);
