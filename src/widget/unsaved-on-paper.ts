import { html, nothing } from 'lit';
import type { Form } from '../fields/form.js';

/** What is printed though it is not saved: a page in the hand has no Save button that would tell. */
export function unsavedOnPaper(
  { store, words }: Pick<Form, 'store' | 'words'>,
  entries: readonly string[] = [],
): unknown {
  if (!store.dirty) return nothing;
  return html`<p class="unsaved" part="unsaved">
    ${entries.length ? words.text('changing.unsavedIn', { entries: words.list(entries) }) : words.text('changing.unsaved')}
  </p>`;
}
