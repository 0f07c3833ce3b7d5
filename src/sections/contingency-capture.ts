import { html } from 'lit';
import { disclosure } from '../fields/disclosure.js';
import { field } from '../fields/field.js';
import type { Form } from '../fields/form.js';
import { group, part } from '../fields/group.js';
import { list } from '../fields/list.js';
import { shaped } from '../fields/shaped.js';
import { watch } from '../fields/watch.js';
import type { Path } from '../standard/path.js';
import { heading } from './heading.js';
import { recordedBy } from './provenance-view.js';

/** One contingency plan to fill in, in the order in which people think it through. */
export const capturedPlan = (form: Form, path: Path): unknown => html`
  ${card(form, form.say([], 'parts.when'), [
    field(form, [...path, 'name'], { short: true }),
    list(form, [...path, 'triggerFactors']),
    list(form, [...path, 'relapseIndicators']),
  ])}
  ${card(form, form.label([...path, 'copingStrategies']), [
    list(form, [...path, 'copingStrategies'], {
      quiet: true,
      short: true,
      entry: (at) => shaped(form, at, strategy),
    }),
  ])}
  ${card(form, form.label([...path, 'whatShouldHappen']), [
    list(form, [...path, 'whatShouldHappen'], { quiet: true }),
    list(form, [...path, 'anticipatoryMedicinesOrEquipment']),
  ])}
  ${card(form, form.label([...path, 'whoShouldBeContacted']), [
    list(form, [...path, 'whoShouldBeContacted'], {
      quiet: true,
      entry: (at) => html`<div class="columns">${part(form, at)}</div>`,
    }),
  ])}
  ${card(form, form.label([...path, 'advanceStatement']), [shaped(form, [...path, 'advanceStatement'], statement)])}
  ${card(form, form.label([...path, 'agreement']), [shaped(form, [...path, 'agreement'], agreement)])}
  ${card(form, form.say([], 'parts.review'), [
    field(form, [...path, 'plannedReview']),
    group(form, [...path, 'responsibilityForReview']),
    field(form, [...path, 'lastUpdated']),
  ])}
  ${card(form, form.say([], 'parts.about'), [
    list(form, [...path, 'locations']),
    more(form, path, 'performingProfessional'),
    recordedBy(form, path),
  ])}
`;

const card = (form: Form, title: string, inside: readonly unknown[]): unknown =>
  html`<div class="card">${heading(form.headingLevel + 2, title)} ${inside}</div>`;

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

/** A group that is seldom filled in, behind its name. */
const more = (form: Form, path: Path, key: string): unknown =>
  disclosure(form, {
    path,
    keys: [key],
    summary: form.label([...path, key]),
    body: () => part(form, [...path, key]),
  });

/** Whether it was agreed; where it was not, the reason. */
const agreement = (form: Form, path: Path): unknown => html`
  ${field(form, [...path, 'agreed'])}
  ${watch(form, [...path, 'agreed'], () => {
    const refused = form.store.at([...path, 'agreed']) === false;
    // a reason that is recorded is never hidden
    return refused || form.store.isRecorded([...path, 'reasonNotAgreed'])
      ? field(form, [...path, 'reasonNotAgreed'])
      : '';
  })}
  ${field(form, [...path, 'fullName'])} ${field(form, [...path, 'role'])}
`;
