import { html, nothing } from 'lit';
import { disclosure } from '../../fields/disclosure.js';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { messages, shownFindings } from '../../fields/issues.js';
import { listField } from '../../fields/list.js';
import { nhsNumberControl } from '../../fields/nhs-number.js';
import { guardShape } from '../../fields/guard-shape.js';
import { watch } from '../../fields/watch.js';
import { pathIn } from '../../fields/path-in.js';
import type { Element } from '../../model/element.js';
import type { Path } from '../../json/path.js';
import type { ItemOf, PathTo, SegmentOf } from '../../model/typed-path.js';
import type { ModelOfKey } from '../../standard/plan-model.js';
import { ownData } from './own-data.js';
import { card } from '../shared/card.js';
import { heading } from '../../widget/heading.js';

type Person = ModelOfKey<'personDemographics'>['children'];
type ContactDetails = Person['contactDetails'];
type Telephones = ContactDetails['children']['telephones'];
type Emails = ContactDetails['children']['emails'];

/** The person to fill in: a card for each thing that is asked about. */
export function capturePerson(form: Form<'personDemographics'>): unknown {
  const level = form.headingLevel + 1;
  return html`
    ${card(level, form.label(['name']), [guardShape(form, ['name'], name), listField(form, ['aliases'])])}
    ${card(level, form.elementText([], 'parts.identity'), [
      field(form, ['dateOfBirth'], ownData(form, 'dateOfBirth')),
      field(form, ['nhsNumber'], { controls: nhsNumberControl }),
      listField(form, ['otherIdentifiers']),
    ])}
    ${card(level, form.label(['addresses']), [
      listField(form, ['addresses'], {
        hiddenLabel: true,
        entry: (at) => guardShape(form, at, address),
      }),
    ])}
    ${card(level, form.label(['contactDetails']), [
      guardShape(form, ['contactDetails'], contactDetails),
    ])}
    ${card(level, form.elementText([], 'parts.about'), [
      field(form, ['ethnicity']),
      field(form, ['religion'], { singleLine: true }),
      field(form, ['maritalStatus']),
      field(form, ['placeOfBirth']),
    ])}
    <div class="card" part="card">
      ${disclosure(form, {
        path: [],
        keys: ['gender', 'sex'],
        className: 'sex-and-gender',
        summary: heading(level, form.elementText([], 'parts.sexAndGender')),
        body: () =>
          html`<p class="hint" part="hint">${form.elementText([], 'privacy')}</p>
            ${field(form, ['gender'], ownData(form, 'gender'))} ${field(form, ['sex'])}`,
      })}
    </div>
  `;
}

const fieldsOf = <E>(
  form: Form<'personDemographics'>,
  path: PathTo<E>,
  keys: readonly SegmentOf<E>[],
): unknown =>
  html`<div class="columns" part="columns">
    ${keys.map((key) => {
      const at: Path = [...path, key];
      return field(form, at, ownData(form, key));
    })}
  </div>`;

const name = (form: Form<'personDemographics'>, path: PathTo<Person['name']>): unknown => html`
  ${messages(form, `${form.id(path)}-messages`, shownFindings(form, path, false))}
  ${fieldsOf(form, path, ['firstName', 'familyName'])}
  ${field(form, [...path, 'preferredName'], ownData(form, 'preferredName'))}
  ${fieldsOf(form, path, ['title', 'suffix'])}
  ${field(form, [...path, 'fullName'], ownData(form, 'fullName'))}
`;

const ADDRESS = ['line1', 'line2', 'line3', 'line4', 'line5', 'postcode', 'type'] as const;

type Address = ItemOf<Person['addresses']>;

const address = (form: Form<'personDemographics'>, path: PathTo<Address>): unknown => [
  ...ADDRESS.map((key) => field(form, [...path, key], ownData(form, key))),
  noFixedAddress(form, path),
];

/** The postcode that the NHS Postcode Directory has for no fixed abode. */
const NO_FIXED_ABODE = 'ZZ99 3VZ';

/** Says with one press that there is no address, while none is filled in. */
const noFixedAddress = (form: Form<'personDemographics'>, path: PathTo<Address>): unknown =>
  watch(form, path, () =>
    (['line1', 'postcode'] as const).some((key) => form.store.isRecorded([...path, key]))
      ? nothing
      : html`<button
          type="button"
          class="quiet"
          part="button"
          ?disabled=${form.disabled}
          @click=${() => {
            const line1 = pathIn(form, [...path, 'line1']);
            form.change(line1, form.elementText(['addresses'], 'noFixedAbode'), [
              [[...path, 'postcode'], NO_FIXED_ABODE],
            ]);
            form.focus(form.id(line1));
          }}
        >
          ${form.elementText(['addresses'], 'noFixedAddress')}
        </button>`,
  );

const contactDetails = (
  form: Form<'personDemographics'>,
  path: PathTo<ContactDetails>,
): unknown => html`
  ${field(form, [...path, 'preferredContactMethod'])}
  ${ways(form, pathIn(form, [...path, 'telephones']), 'number')}
  ${ways(form, pathIn(form, [...path, 'emails']), 'address')} ${listField(form, [...path, 'other'])}
`;

/** Telephone numbers or email addresses: each with its kind, and in which order to try them. */
const ways = (
  form: Form<'personDemographics'>,
  list: PathTo<Telephones> | PathTo<Emails>,
  key: 'number' | 'address',
): unknown => {
  const path: Path = list;
  return listField(form, path, {
    entry: (at: Path) =>
      guardShape(
        form,
        at,
        () =>
          html`${fieldsOf(form, at as PathTo<Element>, [key, 'type'])}
          ${field(form, [...at, 'preference'])}`,
      ),
  });
};
