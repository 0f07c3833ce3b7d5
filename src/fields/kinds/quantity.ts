import { html } from 'lit';
import { kindInWords } from '../defined.js';
import { field } from '../field.js';
import type { Field } from '../form.js';

/** A number and its unit side by side. No unit is chosen for anybody. */
export const quantityField: Field = {
  isFieldset: true,
  holdsFields: true,
  capture: ({ form, path }) =>
    html`<div class="boxes" part="boxes">
      ${field(form, [...path, 'value'])} ${field(form, [...path, 'unit'])}
    </div>`,
  display: kindInWords,
};
