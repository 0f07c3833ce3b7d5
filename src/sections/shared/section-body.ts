import { html, nothing } from 'lit';
import type { Form } from '../../fields/form.js';
import type { AnySectionKey } from '../../standard/plan-model.js';
import { furtherElements } from '../../fields/further-elements.js';
import { ifShaped } from '../../fields/if-shaped.js';
import { viewRecord } from './record-view.js';

/**
 * A section's layout. To read, with the record of it, and a sentence where nothing is recorded; a
 * document that reads first can be added to all the same. What no layout places stands after it.
 */
export const sectionBody = <K extends AnySectionKey>(
  form: Form<K>,
  draw: (form: Form<K>) => unknown,
  record: (form: Form<K>) => unknown = (shown) => viewRecord(shown, []),
  further: (form: Form<K>) => unknown = (shown) => furtherElements(shown, []),
): unknown =>
  ifShaped(form, [], () => {
    if (!form.readonly) return html`${form.starters?.atHead(form)}${draw(form)} ${further(form)}`;
    if (form.store.isRecorded([]))
      return html`<div class="reading">${draw(form)} ${further(form)} ${record(form)}</div>`;
    return html`<p class="nothing" part="nothing">${form.words.text('section.empty')}</p>
      ${form.parts ? html`${draw(form)} ${further(form)}` : nothing}`;
  });
