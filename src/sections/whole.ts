import { html, nothing } from 'lit';
import type { Form } from '../fields/form.js';
import { isMisshapen, rawValue } from '../fields/raw.js';
import { watch } from '../fields/watch.js';

/**
 * A section's layout: drawn as a whole when the value is replaced, and in the read-only view
 * whenever it changes. A value of another shape is shown as it came.
 */
export const whole = (form: Form, draw: (form: Form) => unknown): unknown =>
  watch(
    form,
    [],
    () => {
      if (isMisshapen(form, [])) return rawValue(form, []);
      if (form.readonly && !form.store.isRecorded([])) {
        return html`<p class="nothing">${form.words.text('section.empty')}</p>`;
      }
      return draw(form) ?? nothing;
    },
    { shallow: !form.readonly },
  );
