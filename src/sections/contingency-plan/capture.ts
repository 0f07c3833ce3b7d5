import { html } from 'lit';
import { disclosure } from '../../fields/disclosure.js';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { group, part } from '../../fields/group.js';
import { list } from '../../fields/list.js';
import { shaped } from '../../fields/shaped.js';
import type { Path } from '../../standard/path.js';
import { capturedAgreement } from '../parts/agreement.js';
import { card, more } from '../parts/card.js';
import { recordedBy } from '../parts/provenance-view.js';

/** One contingency plan to fill in, in the order in which people think it through. */
export function capturedPlan(form: Form, path: Path): unknown {
  const level = form.headingLevel + 2;
  return html`
    ${card(level, form.say([], 'parts.when'), [
      field(form, [...path, 'name'], { short: true }),
      list(form, [...path, 'triggerFactors']),
      list(form, [...path, 'relapseIndicators']),
    ])}
    ${card(level, form.label([...path, 'copingStrategies']), [
      list(form, [...path, 'copingStrategies'], {
        quiet: true,
        short: true,
        entry: (at) => shaped(form, at, strategy),
      }),
    ])}
    ${card(level, form.label([...path, 'whatShouldHappen']), [
      list(form, [...path, 'whatShouldHappen'], { quiet: true }),
      list(form, [...path, 'anticipatoryMedicinesOrEquipment']),
    ])}
    ${card(level, form.label([...path, 'whoShouldBeContacted']), [
      list(form, [...path, 'whoShouldBeContacted'], {
        quiet: true,
        entry: (at) => html`<div class="columns" part="columns">${part(form, at)}</div>`,
      }),
    ])}
    ${card(level, form.label([...path, 'advanceStatement']), [shaped(form, [...path, 'advanceStatement'], statement)])}
    ${card(level, form.label([...path, 'agreement']), [shaped(form, [...path, 'agreement'], capturedAgreement)])}
    ${card(level, form.say([], 'parts.review'), [
      field(form, [...path, 'plannedReview']),
      group(form, [...path, 'responsibilityForReview']),
      field(form, [...path, 'lastUpdated']),
    ])}
    ${card(level, form.say([], 'parts.about'), [
      list(form, [...path, 'locations']),
      more(form, path, 'performingProfessional'),
      recordedBy(form, path),
    ])}
  `;
}

/** What helps; since when and until when is for those who keep it. */
const strategy = (form: Form, path: Path): unknown => html`
  ${field(form, [...path, 'strategy'], { quiet: true })}
  ${disclosure(form, {
    path,
    keys: ['startDate', 'endDate'],
    summary: form.words.text('section.dates'),
    body: () => html`${field(form, [...path, 'startDate'])} ${field(form, [...path, 'endDate'])}`,
  })}
`;

const statement = (form: Form, path: Path): unknown => html`
  ${field(form, [...path, 'statement'])} ${field(form, [...path, 'documentLocation'])}
  ${field(form, [...path, 'date'])} ${field(form, [...path, 'location'], { short: true })}
  ${more(form, path, 'performingProfessional')} ${recordedBy(form, path)}
`;
