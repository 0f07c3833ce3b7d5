import { html } from 'lit';
import type { Form } from '../../fields/form.js';
import { entriesAt } from '../../fields/list.js';
import { sectionRemoval } from '../../fields/removal.js';

/** Adds an entry to a section that is a list, behind those that are there; or puts one back. */
export const addButton = (form: Form): unknown =>
  html`${sectionRemoval(form).undo()}<button
      type="button"
      class="add"
      part="button add-button"
      id="${form.id([])}-add"
      ?disabled=${form.disabled}
      @click=${() => form.add([], entriesAt(form, []).length)}
    >
      ${form.elementText([], 'add')}
    </button>`;
