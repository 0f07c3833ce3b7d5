import { html } from 'lit';
import { disclosure } from '../../fields/disclosure.js';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { groupField, groupFields } from '../../fields/group.js';
import { listField } from '../../fields/list.js';
import { guardShape } from '../../fields/guard-shape.js';
import type { ItemOf, PathTo } from '../../model/typed-path.js';
import type { ModelOfKey } from '../../standard/plan-model.js';
import { captureAgreement } from '../shared/agreement.js';
import { card, lazyGroup } from '../shared/card.js';
import { provenance } from '../shared/provenance-view.js';

type ContingencyPlanModel = ItemOf<ModelOfKey<'contingencyPlans'>>;
type CopingStrategy = ItemOf<ContingencyPlanModel['children']['copingStrategies']>;
type AdvanceStatement = ContingencyPlanModel['children']['advanceStatement'];

/** One contingency plan to fill in, in the order in which people think it through. */
export function captureContingencyPlan(
  form: Form<'contingencyPlans'>,
  path: PathTo<ContingencyPlanModel>,
): unknown {
  const level = form.headingLevel + 2;
  return html`
    ${card(level, form.elementText([], 'parts.when'), [
      field(form, [...path, 'name'], { singleLine: true }),
      listField(form, [...path, 'triggerFactors']),
      listField(form, [...path, 'relapseIndicators']),
    ])}
    ${card(level, form.label([...path, 'copingStrategies']), [
      listField(form, [...path, 'copingStrategies'], {
        hiddenLabel: true,
        singleLine: true,
        entry: (at) => guardShape(form, at, strategy),
      }),
    ])}
    ${card(level, form.label([...path, 'whatShouldHappen']), [
      listField(form, [...path, 'whatShouldHappen'], { hiddenLabel: true }),
      listField(form, [...path, 'anticipatoryMedicinesOrEquipment']),
    ])}
    ${card(level, form.label([...path, 'whoShouldBeContacted']), [
      listField(form, [...path, 'whoShouldBeContacted'], {
        hiddenLabel: true,
        entry: (at) => html`<div class="columns" part="columns">${groupFields(form, at)}</div>`,
      }),
    ])}
    ${card(level, form.label([...path, 'advanceStatement']), [
      html`<div
        class="group-body"
        role="group"
        aria-label=${form.label([...path, 'advanceStatement'])}
      >
        ${guardShape(form, [...path, 'advanceStatement'], statement)}
      </div>`,
    ])}
    ${card(level, form.label([...path, 'agreement']), [guardShape(form, [...path, 'agreement'], captureAgreement)])}
    ${card(level, form.elementText([], 'parts.review'), [
      field(form, [...path, 'plannedReview']),
      groupField(form, [...path, 'responsibilityForReview']),
      field(form, [...path, 'lastUpdated']),
    ])}
    ${card(level, form.elementText([], 'parts.about'), [
      listField(form, [...path, 'locations']),
      lazyGroup(form, path, 'performingProfessional'),
      provenance(form, path),
    ])}
  `;
}

/** What helps; since when and until when is for those who keep it. */
const strategy = (form: Form<'contingencyPlans'>, path: PathTo<CopingStrategy>): unknown => html`
  ${field(form, [...path, 'strategy'], { hiddenLabel: true })}
  ${disclosure(form, {
    path,
    keys: ['startDate', 'endDate'],
    summary: form.words.text('section.dates'),
    body: () => html`${field(form, [...path, 'startDate'])} ${field(form, [...path, 'endDate'])}`,
  })}
`;

const statement = (form: Form<'contingencyPlans'>, path: PathTo<AdvanceStatement>): unknown => html`
  ${field(form, [...path, 'statement'])} ${field(form, [...path, 'documentLocation'])}
  ${field(form, [...path, 'date'])} ${field(form, [...path, 'location'], { singleLine: true })}
  ${lazyGroup(form, path, 'performingProfessional')} ${provenance(form, path)}
`;
