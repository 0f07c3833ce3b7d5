import { html } from 'lit';
import type { Form } from '../../fields/form.js';
import type { SectionKey } from '../../standard/plan-model.js';
import { guardShape } from '../../fields/guard-shape.js';
import { viewRecord } from './record-view.js';

/** A section's layout. To read, with the record of it; a sentence where nothing is recorded. */
export const sectionBody = <K extends SectionKey>(
  form: Form<K>,
  draw: (form: Form<K>) => unknown,
): unknown =>
  guardShape(form, [], () =>
    form.readonly && !form.store.isRecorded([])
      ? html`<p class="nothing" part="nothing">${form.words.text('section.empty')}</p>`
      : form.readonly
        ? html`<div class="reading">${draw(form)} ${viewRecord(form, [])}</div>`
        : draw(form),
  );
