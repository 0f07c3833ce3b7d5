import { choices } from './choices.js';
import type { Controls, Display } from './form.js';

/** A whole number from 1 to the element's `max`, one radio button for each. */
export const scaleControls: Controls = {
  isFieldset: true,
  capture: (context) => {
    const { form, element } = context;
    const max = element.max ?? 10;
    const steps = Array.from({ length: max }, (_, index) => ({
      value: index + 1,
      label: form.words.number(index + 1),
    }));
    const none = { value: undefined, label: form.words.text('field.notRecorded') };
    return choices(context, [...steps, none], { layout: 'choices scale' });
  },
  hint: ({ words }, { max = 10, ranked }) =>
    words.text(ranked ? 'field.ranks' : 'field.scale', { max }),
};

export const showScale: Display = ({ form, element, value }) =>
  (element.ranked && form.words.lookUp(`field.rank.${String(value)}`)) ||
  form.words.text('field.outOf', { value: String(value), max: element.max });
