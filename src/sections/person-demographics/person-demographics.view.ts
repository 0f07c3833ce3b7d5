import { html, nothing } from 'lit';
import { emailLink } from '../../fields/email-link.js';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { listField } from '../../fields/list.js';
import { nhsNumberText } from '../../fields/nhs-number.js';
import { namesApart } from '../../fields/names-apart.js';
import { withPhoneLinks } from '../../fields/phones.js';
import { guardShape } from '../../fields/guard-shape.js';
import type { Path } from '../../json/path.js';
import type { ItemOf, PathTo } from '../../model/typed-path.js';
import type { ModelOfKey } from '../../standard/plan-model.js';
import { pathIn } from '../../fields/path-in.js';
import { heading } from '../../widget/heading.js';
import { remainingFields, lineTextAt } from '../shared/line-text.js';
import { descriptionRow } from '../shared/description-row.js';

type Person = ModelOfKey<'personDemographics'>['children'];
type ContactDetails = Person['contactDetails']['children'];
type Telephones = ContactDetails['telephones'];
type Emails = ContactDetails['emails'];

/** The person as a document: who they are first, then where they live and how to reach them. */
export const viewPerson = (
  form: Form<'personDemographics'>,
  bothSexAndGender: boolean,
): unknown => html`
  ${called(form)}
  <dl>
    ${field(form, ['dateOfBirth'])} ${nhsNumber(form)} ${listField(form, ['otherIdentifiers'])}
  </dl>
  ${guardShape(form, ['name'], names)}
  <dl>${listField(form, ['aliases'])}</dl>
  ${block(form, form.label(['addresses']), ['addresses'], () =>
    listField(form, ['addresses'], {
      hiddenLabel: true,
      entry: (at) => guardShape(form, at, address),
    }),
  )}
  ${block(form, form.label(['contactDetails']), ['contactDetails'], () =>
    guardShape(form, ['contactDetails'], contactDetails),
  )}
  ${block(
    form,
    form.elementText([], 'parts.about'),
    ABOUT,
    () => html`<dl>${ABOUT.map((key) => field(form, [key]))}</dl>`,
  )}
  ${block(form, form.elementText([], 'parts.sexAndGender'), SEX_AND_GENDER, () =>
    sexAndGender(form, bothSexAndGender),
  )}
`;

const ABOUT = ['ethnicity', 'religion', 'maritalStatus', 'placeOfBirth'] as const;

// gender comes first: it is what is shown where only one is
const SEX_AND_GENDER = ['gender', 'sex'] as const;

/** A part of the document under its heading, where anything under its keys is recorded. */
const block = (
  form: Form<'personDemographics'>,
  title: string,
  keys: readonly (keyof Person)[],
  inside: () => unknown,
): unknown =>
  keys.some((key) => form.store.isRecorded([key]))
    ? html`<div class="block" part="block">
        ${heading(form.headingLevel + 1, title)} ${inside()}
      </div>`
    : nothing;

const PARTS_OF_NAME = ['title', 'firstName', 'familyName', 'suffix'] as const;

/** What somebody is to be called: their whole name, and the one they prefer. */
function called(form: Form<'personDemographics'>): unknown {
  const part = (key: keyof Person['name']['children']) =>
    lineTextAt(form, pathIn(form, ['name', key]));
  const whole = part('fullName') || PARTS_OF_NAME.map(part).filter(Boolean).join(' ');
  const preferred = part('preferredName');
  return html`
    ${whole ? html`<p class="person-name" part="person-name"><bdi translate="no">${whole}</bdi></p>` : nothing}
    ${
      preferred
        ? html`<p class="known-as" part="known-as" dir="auto">
            ${namesApart(form.elementText([], 'knownAs', { name: preferred }), preferred)}
          </p>`
        : nothing
    }
  `;
}

/** What each of the names above is, in a line; below it, what no line would say. */
const names = (form: Form<'personDemographics'>, path: PathTo<Person['name']>): unknown =>
  html`<dl class="line">
      ${PARTS_OF_NAME.filter((key) => lineTextAt(form, [...path, key])).map((key) =>
        field(form, [...path, key]),
      )}
    </dl>
    <dl>${remainingFields(form, path, [...PARTS_OF_NAME, 'fullName', 'preferredName'])}</dl>`;

/** Never silent: that nobody knows the number is said, and that it cannot be right. */
function nhsNumber(form: Form<'personDemographics'>): unknown {
  const path = pathIn(form, ['nhsNumber']);
  if (!form.store.isRecorded(path))
    return descriptionRow(form.label(path), form.elementText(path, 'notKnown'));
  const digits = lineTextAt(form, path);
  if (!digits) return field(form, path);
  const fails = form.store.findingsAt(path).some(({ code }) => code === 'nhs-number');
  return descriptionRow(
    form.label(path),
    fails
      ? html`<span class="doubtful" part="doubtful"
          >${nhsNumberText(digits)} (${form.elementText(path, 'doubtful')})</span
        >`
      : nhsNumberText(digits),
  );
}

const LINES = ['line1', 'line2', 'line3', 'line4', 'line5', 'postcode'] as const;

function address(
  form: Form<'personDemographics'>,
  path: PathTo<ItemOf<Person['addresses']>>,
): unknown {
  const lines = LINES.map((key) => lineTextAt(form, [...path, key])).filter(Boolean);
  return html`
    ${lines.length ? html`<p class="address" part="address">${lines.map((line) => html`<bdi translate="no">${line}</bdi>`)}</p>` : nothing}
    <dl>${remainingFields(form, path, LINES)} ${field(form, [...path, 'type'])}</dl>
  `;
}

const contactDetails = (
  form: Form<'personDemographics'>,
  path: PathTo<Person['contactDetails']>,
): unknown =>
  html`<dl>
    ${field(form, [...path, 'preferredContactMethod'])}
    ${ways(form, pathIn(form, [...path, 'telephones']), 'number', (number) =>
      withPhoneLinks(number, lineTextAt(form, pathIn(form, ['name', 'fullName']))),
    )}
    ${ways(form, pathIn(form, [...path, 'emails']), 'address', emailLink)}
    ${listField(form, [...path, 'other'])}
  </dl>`;

/** Telephone numbers or email addresses as links, each with its kind and how much it is preferred. */
const ways = (
  form: Form<'personDemographics'>,
  path: PathTo<Telephones> | PathTo<Emails>,
  key: 'number' | 'address',
  link: (text: string) => unknown,
): unknown => {
  const list: Path = path;
  return listField(form, list, {
    entry: (at: Path) =>
      guardShape(form, at, () => {
        const text = lineTextAt(form, [...at, key]);
        return html`<div class="way" part="way">
          ${text ? html`<bdi translate="no">${link(text)}</bdi>` : field(form, [...at, key], { hiddenLabel: true })}
          ${field(form, [...at, 'type'], { hiddenLabel: true })}
          ${field(form, [...at, 'preference'], { hiddenLabel: true })}
        </div>`;
      }),
  });
};

/**
 * Together they can disclose that somebody's gender was reassigned (Gender Recognition Act 2004,
 * section 22). That one may be left out is said of every person for whom either is recorded, or
 * saying it would itself disclose something.
 */
function sexAndGender(form: Form<'personDemographics'>, both: boolean): unknown {
  const recorded = SEX_AND_GENDER.filter((key) => form.store.isRecorded([key]));
  const shown = both ? recorded : recorded.slice(0, 1);
  return html`
    <dl>${shown.map((key) => field(form, [key]))}</dl>
    ${both ? nothing : html`<p class="one-of-two" part="one-of-two">${form.elementText([], 'oneOfTwo')}</p>`}
  `;
}
