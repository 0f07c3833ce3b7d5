import { html } from 'lit';
import type { Form } from '../../fields/form.js';
import { shaped } from '../../fields/shaped.js';

/** A section's layout; in the read-only view, a sentence where nothing is recorded. */
export const whole = (form: Form, draw: (form: Form) => unknown): unknown =>
  shaped(form, [], () =>
    form.readonly && !form.store.isRecorded([])
      ? html`<p class="nothing" part="nothing">${form.words.text('section.empty')}</p>`
      : draw(form),
  );
