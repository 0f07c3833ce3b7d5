import { choices } from './choices.js';
import type { Controls, Display, FieldContext } from './form.js';

const word = ({ form, path }: FieldContext, part: 'yes' | 'no' | 'notRecorded'): string =>
  form.elementText(path, part) || form.words.text(`field.${part}`);

/** Yes, no, or not recorded: three answers that are not the same. */
export const booleanControls: Controls = {
  isFieldset: true,
  capture: (context) =>
    choices(
      context,
      [
        { value: true, label: word(context, 'yes') },
        { value: false, label: word(context, 'no') },
        { value: undefined, label: word(context, 'notRecorded') },
      ],
      { deliberate: context.element.consent ?? false },
    ),
};

export const showBoolean: Display = (context) => word(context, context.value ? 'yes' : 'no');
