import { html } from 'lit';
import type { Path } from '../json/path.js';
import type { Form } from './form.js';

/** What the button says that adds an entry to a list, where the list has no words of its own for it, too. */
const addWords = (form: Form, list: Path): string =>
  form.elementText(list, 'add') || form.words.text('list.add', { label: form.label(list) });

/** The button that adds an entry to a list, empty or as one that somebody chose to start from. */
export const listAddButton = (form: Form, list: Path, add: (entry?: unknown) => void): unknown =>
  html`${emptyAddButton(form, list, add)}${form.starters?.besideAdd(form, list, add)}`;

/** The button that adds an empty one. */
export const emptyAddButton = (form: Form, list: Path, add: () => void): unknown =>
  html`<button
    type="button"
    class="add"
    part="button add-button"
    id="${form.id(list)}-add"
    ?disabled=${form.disabled}
    @click=${() => add()}
  >
    ${addWords(form, list)}
  </button>`;
