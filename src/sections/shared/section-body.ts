import { html } from 'lit';
import type { Form } from '../../fields/form.js';
import type { SectionKey } from '../../standard/plan-model.js';
import { guardShape } from '../../fields/guard-shape.js';

/** A section's layout; in the read-only view, a sentence where nothing is recorded. */
export const sectionBody = <K extends SectionKey>(
  form: Form<K>,
  draw: (form: Form<K>) => unknown,
): unknown =>
  guardShape(form, [], () =>
    form.readonly && !form.store.isRecorded([])
      ? html`<p class="nothing" part="nothing">${form.words.text('section.empty')}</p>`
      : draw(form),
  );
