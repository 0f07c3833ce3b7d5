import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { disclosure } from '../../fields/disclosure.js';
import type { Form } from '../../fields/form.js';
import { entriesAt, keysOf } from '../../fields/list.js';
import { isArchivedBy } from '../../validation/archived.js';
import { addButton } from './add-button.js';
import { onlyArchivedLine } from './only-archived.js';

type SectionOfPlans = 'contingencyPlans' | 'additionalSupportPlans';

/**
 * A section of plans: those in use, a button to add one, and the archived ones behind a disclosure. To
 * read, the button stands first, where whoever comes to the section finds it at the next stop.
 */
export function archivableEntries<K extends SectionOfPlans>(
  form: Form<K>,
  indexes: readonly number[],
  draw: (index: number) => unknown,
): unknown {
  const entries = entriesAt(form as Form, []);
  const keyOf = keysOf(form, entries);
  const drawn = (some: readonly number[]) => repeat(some, (index) => keyOf(undefined, index), draw);
  const now = form.settings.now();
  const isPutAway = (index: number) => isArchivedBy(entries[index], now);
  const archived = indexes.filter(isPutAway);
  const inUse = drawn(indexes.filter((index) => !isPutAway(index)));
  return html`
    ${form.readonly ? nothing : html`<p class="intro" part="intro">${(form as Form<SectionOfPlans>).elementText([], 'intro')}</p>`}
    ${form.readonly ? onlyArchivedLine(form, []) : nothing}
    ${form.readonly ? [addButton(form), inUse] : [inUse, addButton(form)]}
    ${
      archived.length
        ? disclosure(form as Form, {
            path: [],
            summary: form.words.text('list.archivedEntries', { count: archived.length }),
            body: () => drawn(archived),
          })
        : nothing
    }
  `;
}
