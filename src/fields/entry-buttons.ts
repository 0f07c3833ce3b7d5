import { html } from 'lit';
import type { Path } from '../json/path.js';
import type { Form } from './form.js';
import { sectionRemoval } from './removal.js';
import { toolbar } from './toolbar.js';

/** Buttons that move an entry of a list and take it away: one stop of the Tab key. */
export function entryButtons(
  form: Form,
  path: Path,
  index: number,
  count: number,
  remove: (index: number) => void,
): unknown {
  const id = form.id([...path, index]);
  const entry = form.label([...path, index]);
  const name = (action: 'moveUp' | 'moveDown' | 'removeEntry') =>
    form.words.text(`list.${action}`, { entry });
  // drawn for every entry of a long list, so one template rather than one for each button
  return count > 1
    ? toolbar(
        form,
        html`<button
            type="button"
            class="lesser"
            part="button move-button"
            id="${id}-moveUp"
            aria-label=${name('moveUp')}
            title=${name('moveUp')}
            ?disabled=${form.disabled || index === 0}
            @click=${() => form.move(path, index, index - 1)}
          >
            ↑</button
          ><button
            type="button"
            class="lesser"
            part="button move-button"
            id="${id}-moveDown"
            aria-label=${name('moveDown')}
            title=${name('moveDown')}
            ?disabled=${form.disabled || index === count - 1}
            @click=${() => form.move(path, index, index + 1)}
          >
            ↓</button
          ><button
            type="button"
            class="lesser"
            part="button remove-button"
            id="${id}-removeEntry"
            aria-label=${name('removeEntry')}
            title=${name('removeEntry')}
            ?disabled=${form.disabled}
            @click=${() => remove(index)}
          >
            ✕
          </button>`,
        { label: entry },
      )
    : html`<div class="entry-buttons" part="entry-buttons">
        ${entryButton(form, [...path, index], 'removeEntry', '✕', () => remove(index))}
      </div>`;
}

/** What the buttons of an entry are called among the parts of a widget. */
const PARTS = {
  moveUp: 'move-button',
  moveDown: 'move-button',
  removeEntry: 'remove-button',
  archiveEntry: 'archive-button',
  restoreEntry: 'restore-button',
} as const;

/** A button that does something with an entry, and names the entry to a screen reader. */
export function entryButton(
  form: Form,
  entry: Path,
  action: keyof typeof PARTS,
  inside: unknown,
  act: () => void,
): unknown {
  const name = form.words.text(`list.${action}`, { entry: form.label(entry) });
  return html`<button
    type="button"
    class="lesser"
    part="button ${PARTS[action]}"
    id="${form.id(entry)}-${action}"
    aria-label=${name}
    title=${name}
    ?disabled=${form.disabled}
    @click=${act}
  >
    ${inside}
  </button>`;
}

/**
 * Takes away an entry of a section that was added by mistake. What was saved once is archived
 * instead.
 */
export const removeButton = (form: Form, entry: Path): unknown =>
  entryButton(form, entry, 'removeEntry', form.words.text('list.remove'), () =>
    sectionRemoval(form).remove(Number(entry[0])),
  );
