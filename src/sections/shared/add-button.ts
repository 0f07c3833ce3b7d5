import { html, nothing } from 'lit';
import { addWords } from '../../fields/add-words.js';
import type { Form } from '../../fields/form.js';
import { entriesAt } from '../../fields/list.js';
import { sectionRemoval } from '../../fields/removal.js';
import type { Path } from '../../json/path.js';

/** Adds an entry to a section that is a list, behind those that are there; or puts one back. */
export function addButton(form: Form): unknown {
  const edited = form.parts?.form ?? form;
  return edited.readonly
    ? nothing
    : html`${sectionRemoval(edited).undo()} ${addEntryButton(form, [])}`;
}

/** Adds an entry to a list behind those that are there. In a document that reads first, it is open. */
export const addEntryButton = (form: Form, list: Path, start?: unknown): unknown =>
  html`<button
    type="button"
    class="add"
    part="button add-button"
    id="${form.id(list)}-add"
    ?disabled=${form.disabled}
    @click=${() => {
      if (form.parts) form.parts.add(list, start);
      else form.add(list, entriesAt(form, list).length, start);
    }}
  >
    ${addWords(form, list)}
  </button>`;
