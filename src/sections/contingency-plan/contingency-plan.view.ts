import { html, nothing } from 'lit';
import { dateWords } from '../../fields/date.js';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { entriesAt, listField } from '../../fields/list.js';
import { withPhoneLinks } from '../../fields/phones.js';
import { isMisshapen, rawValue, rewordedNote } from '../../fields/raw-value.js';
import { guardShape } from '../../fields/guard-shape.js';
import { furtherElements } from '../../fields/further-elements.js';
import { unknownData } from '../../fields/unknown-data.js';
import type { ItemOf, PathTo } from '../../model/typed-path.js';
import type { ModelOfKey } from '../../standard/plan-model.js';
import { pathIn } from '../../fields/path-in.js';
import { viewAgreement } from '../shared/agreement.js';
import { heading } from '../../widget/heading.js';
import { descriptionRow } from '../shared/description-row.js';
import { lineTextAt } from '../shared/line-text.js';
import { responsibleRow } from '../shared/contact-view.js';

type ContingencyPlanModel = ItemOf<ModelOfKey<'contingencyPlans'>>;
type Parts = ContingencyPlanModel['children'];
type CopingStrategy = ItemOf<Parts['copingStrategies']>;
type ListKey = {
  [K in keyof Parts]: Parts[K]['kind'] extends 'list' ? K : never;
}[keyof Parts];

/** One contingency plan to act on: when, what to do and whom to call come first. */
export const viewContingencyPlan = (
  form: Form<'contingencyPlans'>,
  path: PathTo<ContingencyPlanModel>,
): unknown => html`
  ${viewAge(form, path)}
  <div class="crisis" part="crisis">
    <div>${needed(form, path, 'triggerFactors')} ${listed(form, path, 'relapseIndicators')}</div>
    <div>
      ${needed(form, path, 'whatShouldHappen')}
      ${contacts(form, pathIn(form, [...path, 'whoShouldBeContacted']))}
    </div>
  </div>
  ${helps(form, path)} ${listed(form, path, 'anticipatoryMedicinesOrEquipment')}
  ${statement(form, pathIn(form, [...path, 'advanceStatement']))}
  ${guardShape(form, [...path, 'agreement'], (_, at) => viewAgreement(form, at, form.headingLevel + 2))}
  ${review(form, path)}
`;

const AGE = ['lastUpdated', 'plannedReview'] as const;

/** How old a plan is and when it is looked at again: that nobody recorded it is said, too. */
export const viewAge = (
  form: Form<'contingencyPlans'>,
  path: PathTo<ContingencyPlanModel>,
): unknown =>
  html`<dl>
    ${AGE.map((key) =>
      form.store.isRecorded([...path, key])
        ? field(form, [...path, key])
        : descriptionRow(form.label([...path, key]), form.words.text('field.notRecorded')),
    )}
  </dl>`;

export const helps = (
  form: Form<'contingencyPlans'>,
  path: PathTo<ContingencyPlanModel>,
): unknown =>
  blockOf(
    form,
    path,
    'copingStrategies',
    listField(form, [...path, 'copingStrategies'], {
      hiddenLabel: true,
      entry: (at) => guardShape(form, at, strategy),
    }),
  );

/** What somebody looks for in a crisis: that there is none is said, too. */
export const needed = (
  form: Form<'contingencyPlans'>,
  path: PathTo<ContingencyPlanModel>,
  key: ListKey,
): unknown =>
  form.store.isRecorded([...path, key])
    ? listed(form, path, key)
    : html`<div class="block" part="block">
        ${heading(form.headingLevel + 2, form.label([...path, key]))} ${notRecorded(form)}
      </div>`;

export const notRecorded = (form: Form<'contingencyPlans'>): unknown =>
  html`<p class="nothing" part="nothing">${form.words.text('field.notRecorded')}</p>`;

/** A list under its heading; nothing where nothing is recorded. Order is kept: it may matter. */
export const listed = (
  form: Form<'contingencyPlans'>,
  path: PathTo<ContingencyPlanModel>,
  key: ListKey,
): unknown => blockOf(form, path, key, listField(form, [...path, key], { hiddenLabel: true }));

export const blockOf = (
  form: Form<'contingencyPlans'>,
  path: PathTo<ContingencyPlanModel>,
  key: ListKey | 'advanceStatement',
  inside: unknown,
): unknown =>
  form.store.isRecorded([...path, key])
    ? html`<div class="block block-${key}" part="block">
        ${heading(form.headingLevel + 2, form.label([...path, key]))} ${inside}
      </div>`
    : nothing;

const strategy = (form: Form<'contingencyPlans'>, path: PathTo<CopingStrategy>): unknown => html`
  ${field(form, [...path, 'strategy'], { hiddenLabel: true })}
  ${DATES.map((key) => (isMisshapen(form, [...path, key]) ? rawValue(form, [...path, key]) : nothing))}
  ${since(form, path)}
`;

const DATES = ['startDate', 'endDate'] as const;

/** From when until when, as far as it is recorded. */
function since(form: Form<'contingencyPlans'>, path: PathTo<CopingStrategy>): unknown {
  const date = (key: (typeof DATES)[number]) => {
    const value = form.store.at([...path, key]);
    return typeof value === 'string' ? dateWords(form, [...path, key], value) : '';
  };
  const [start, end] = [date('startDate'), date('endDate')];
  if (!start && !end) return nothing;
  const key = start && end ? 'between' : start ? 'since' : 'until';
  return html`<p class="since" part="since">${form.elementText([], key, { start, end })}</p>`;
}

export function contacts(
  form: Form<'contingencyPlans'>,
  path: PathTo<Parts['whoShouldBeContacted']>,
): unknown {
  if (isMisshapen(form, path)) return rawValue(form, path);
  if (!form.store.isRecorded(path)) {
    return html`<div class="block" part="block">
      ${heading(form.headingLevel + 2, form.elementText([], 'callInOrder'))} ${notRecorded(form)}
    </div>`;
  }
  return html`<div class="block block-contacts" part="block">
    ${heading(form.headingLevel + 2, form.elementText([], 'callInOrder'))}
    <ol class="contacts" part="contacts">
      ${entriesAt(form, path).map((_, index) =>
        form.store.isRecorded([...path, index])
          ? html`<li part="contact">${contact(form, pathIn(form, [...path, index]))}</li>`
          : nothing,
      )}
    </ol>
    ${rewordedNote(form, path)}
  </div>`;
}

export function contact(
  form: Form<'contingencyPlans'>,
  path: PathTo<ItemOf<Parts['whoShouldBeContacted']>>,
): unknown {
  if (isMisshapen(form, path)) return rawValue(form, path);
  // what of somebody came in another shape hides nothing of how to reach them
  const misshapen = CONTACT.filter((key) => isMisshapen(form, [...path, key], true));
  const name = form.store.at([...path, 'name']);
  const whom = typeof name === 'string' ? name : '';
  const hasRole = !misshapen.includes('role');
  const role = hasRole ? lineTextAt(form, [...path, 'role']) : '';
  const details = form.store.at([...path, 'contactDetails']);
  return html`<span class="who" part="who"
      ><strong><bdi translate="no">${withPhoneLinks(whom)}</bdi></strong
      >${name && role ? ', ' : ''}<bdi>${withPhoneLinks(role, whom)}</bdi></span
    >
    ${hasRole && !role ? field(form, [...path, 'role'], { hiddenLabel: true }) : nothing}
    ${typeof details === 'string' ? html`<span class="call" part="call" dir="auto" translate="no">${withPhoneLinks(details, whom || role)}</span>` : nothing}
    ${misshapen.map((key) => rawValue(form, [...path, key]))} ${rewordedNote(form, path)}
    ${furtherElements(form, path)} ${unknownData(form, path)}`;
}

const CONTACT = ['name', 'role', 'contactDetails'] as const;

const statement = (
  form: Form<'contingencyPlans'>,
  path: PathTo<Parts['advanceStatement']>,
): unknown =>
  form.store.isRecorded(path)
    ? html`<div class="block" part="block">
        ${heading(form.headingLevel + 2, form.label(path))}
        ${guardShape(form, path, statementParts)}
      </div>`
    : nothing;

const statementParts = (
  form: Form<'contingencyPlans'>,
  path: PathTo<Parts['advanceStatement']>,
): unknown => html`
  ${field(form, [...path, 'statement'], { hiddenLabel: true })}
  <dl>${field(form, [...path, 'documentLocation'])} ${field(form, [...path, 'date'])}</dl>
`;

const REVIEW = ['responsibilityForReview', 'locations'] as const;

const review = (form: Form<'contingencyPlans'>, path: PathTo<ContingencyPlanModel>): unknown =>
  REVIEW.some((key) => form.store.isRecorded([...path, key]))
    ? html`<dl>
        ${responsibleRow(form, pathIn(form, [...path, 'responsibilityForReview']))}
        ${listField(form, [...path, 'locations'])}
      </dl>`
    : nothing;
