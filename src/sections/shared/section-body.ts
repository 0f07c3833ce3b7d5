import { html } from 'lit';
import type { Form } from '../../fields/form.js';
import { guardShape } from '../../fields/guard-shape.js';

/** A section's layout; in the read-only view, a sentence where nothing is recorded. */
export const sectionBody = (form: Form, draw: (form: Form) => unknown): unknown =>
  guardShape(form, [], () =>
    form.readonly && !form.store.isRecorded([])
      ? html`<p class="nothing" part="nothing">${form.words.text('section.empty')}</p>`
      : draw(form),
  );
