import { html, nothing } from 'lit';
import type { Form } from '../fields/form.js';
import { toldErrors } from '../fields/issues.js';
import { watch } from '../fields/watch.js';
import type { Path } from '../json/path.js';
import { requireElementAt } from '../model/element-at.js';
import { onlyArchived } from '../sections/shared/only-archived.js';
import type { AnySectionKey } from '../standard/plan-model.js';

interface ContentsEntry {
  readonly key: AnySectionKey;
  readonly go: () => void;
}

/** The table of contents: the sections, what is recorded in each, and how many problems it has. */
export const contents = (form: Form, entries: readonly ContentsEntry[], wayOut: unknown): unknown =>
  html`<nav class="contents" part="contents" aria-labelledby="contents-title">
    ${wayOut}
    <p id="contents-title" class="contents-title" part="contents-title">
      ${form.words.text('plan.contents')}
    </p>
    <ol part="contents-list">
      ${entries.map(
        ({ key, go }) =>
          html`<li>
            <a
              part="contents-link"
              href="#${key}"
              @click=${(event: Event) => {
                event.preventDefault();
                go();
              }}
              >${form.label([key] as Path)}</a
            >
            ${watch(form, [key] as Path, () => state(form, [key]))}
          </li>`,
      )}
    </ol>
  </nav>`;

function state(form: Form, path: Path): unknown {
  const { words, store } = form;
  const value = store.at(path);
  const isEmpty = !store.isRecorded(path);
  // what came as a list, where the standard has none, has no entries
  const isList = requireElementAt(store.element, path).kind === 'list' && Array.isArray(value);
  const isOver = isList && onlyArchived(form, path) !== '';
  // whoever only reads expects that something is there
  if (form.readonly && !isEmpty && !isOver) return nothing;
  const recorded = isEmpty
    ? words.text('plan.nothing')
    : isList
      ? words.text(isOver ? 'plan.onlyArchived' : 'plan.entries', { count: value.length })
      : words.text('plan.recorded');
  const errors = toldErrors(form, path).length;
  return html`<span class="contents-state" part="contents-state">${recorded}</span>${
      errors
        ? html` <span class="contents-errors" part="contents-errors"
            >${words.text('plan.errors', { count: errors })}</span
          >`
        : nothing
    }`;
}
