import { html, nothing } from 'lit';
import type { Form } from '../fields/form.js';
import { nhsNumberText } from '../fields/nhs-number.js';
import { isMisshapen, rawValue } from '../fields/raw-value.js';
import { watch } from '../fields/watch.js';
import { fullNameOf } from '../standard/whose-plan.js';

const PERSON = 'personDemographics';

const stringAt = (form: Form, ...path: string[]): string => {
  const value = form.store.at([PERSON, ...path]);
  return typeof value === 'string' ? value : '';
};

/** The name that a person goes by in a record. */
export const fullName = (form: Form): string => fullNameOf(form.store.at([PERSON]));

/** Whose plan it is where no section says more of it: what came in another shape is shown as it came. */
export const identityAsItCame = (form: Form): unknown =>
  html`${identity(form)}
  ${[[PERSON], [PERSON, 'name']].filter((path) => isMisshapen(form, path) && !isNameInWords(form, path)).map((path) => rawValue(form, path))}`;

/** A name that is one text is read with the others. */
const isNameInWords = (form: Form, path: readonly string[]): boolean =>
  path.length > 1 && stringAt(form, 'name') !== '';

/** Name, date of birth and NHS number: whose plan is on the screen. */
export const identity = (form: Form): unknown =>
  watch(form, [PERSON], () => {
    const { words } = form;
    const name = fullName(form);
    const born = stringAt(form, 'dateOfBirth');
    const number = stringAt(form, 'nhsNumber');
    if (!name && !born && !number) {
      return html`<p class="identity nobody" part="identity">${words.text('plan.nobody')}</p>`;
    }
    const fact = (key: 'name' | 'born' | 'nhsNumber', value: unknown) =>
      html`<div part="row">
        <dt part="label">${words.text(`plan.${key}`)}</dt>
        <dd part="value">${value}</dd>
      </div>`;
    return html`<dl class="identity" part="identity" aria-label=${words.text('plan.whose')}>
      ${name ? fact('name', html`<bdi translate="no">${name}</bdi>`) : nothing}
      ${born ? fact('born', words.date(born)) : nothing}
      ${fact('nhsNumber', number ? nhsNumberText(number) : words.text('plan.notKnown'))}
    </dl>`;
  });
