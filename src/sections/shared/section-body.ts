import { html, nothing } from 'lit';
import type { Form } from '../../fields/form.js';
import type { SectionKey } from '../../standard/plan-model.js';
import { guardShape } from '../../fields/guard-shape.js';
import { viewRecord } from './record-view.js';

/**
 * A section's layout. To read, with the record of it, and a sentence where nothing is recorded; a
 * document that reads first can be added to all the same.
 */
export const sectionBody = <K extends SectionKey>(
  form: Form<K>,
  draw: (form: Form<K>) => unknown,
  record: (form: Form<K>) => unknown = (shown) => viewRecord(shown, []),
): unknown =>
  guardShape(form, [], () => {
    if (!form.readonly) return draw(form);
    if (form.store.isRecorded([]))
      return html`<div class="reading">${draw(form)} ${record(form)}</div>`;
    return html`<p class="nothing" part="nothing">${form.words.text('section.empty')}</p>
      ${form.parts ? draw(form) : nothing}`;
  });
