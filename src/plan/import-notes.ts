import { html } from 'lit';
import type { Form } from '../fields/form.js';
import { importNoteLines } from '../i18n/import-note.js';
import { valueAt } from '../json/path.js';
import { IMPORT_NOTE } from '../model/import-note.js';

/** What came with something from another system, such as that it is a draft, or begins later. */
export function importNotes({ words }: Pick<Form, 'words'>, holder: unknown): readonly unknown[] {
  const note = valueAt(holder, [IMPORT_NOTE]);
  return typeof note === 'string'
    ? importNoteLines(words, note).map(
        (line) => html`<p class="one-line doubtful" part="note" dir="auto">${line}</p>`,
      )
    : [];
}
