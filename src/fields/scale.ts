import { html } from 'lit';
import { choices } from './choices.js';
import type { Field } from './form.js';

/** A whole number from 1 to the element's `max`, one radio button for each. */
export const scale: Field = {
  several: true,
  capture: (context) => {
    const { form, element } = context;
    const max = element.max ?? 10;
    const steps = Array.from({ length: max }, (_, index) => ({
      value: index + 1,
      label: form.words.number(index + 1),
    }));
    const none = { value: undefined, label: form.words.text('field.notRecorded') };
    return html`<p class="ends" aria-hidden="true">
        <span>${form.words.text('field.scaleLow')}</span>
        <span>${form.words.text('field.scaleHigh', { max })}</span>
      </p>
      ${choices(context, [...steps, none], { layout: 'choices scale' })}`;
  },
  display: ({ form, element, value }) =>
    form.words.text('field.outOf', { value: String(value), max: element.max }),
};
