import { html, nothing } from 'lit';
import type { Form } from '../fields/form.js';
import { watch } from '../fields/watch.js';
import { onlyArchived } from '../sections/shared/only-archived.js';
import type { SectionKey } from '../standard/plan-model.js';

interface ContentsEntry {
  readonly key: SectionKey;
  readonly go: () => void;
}

/** The table of contents: the sections, what is recorded in each, and how many problems it has. */
export const contents = (form: Form, entries: readonly ContentsEntry[]): unknown =>
  html`<nav class="contents" part="contents" aria-labelledby="contents-title">
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
              >${form.label([key])}</a
            >
            ${watch(form, [key], () => state(form, key))}
          </li>`,
      )}
    </ol>
  </nav>`;

function state(form: Form, key: SectionKey): unknown {
  const { words, store } = form;
  const value = store.at([key]);
  const isEmpty = !store.isRecorded([key]);
  const isOver = onlyArchived(form, [key]) !== '';
  // whoever only reads expects that something is there
  if (form.readonly && !isEmpty && !isOver) return nothing;
  const recorded = isEmpty
    ? words.text('plan.nothing')
    : Array.isArray(value)
      ? words.text(isOver ? 'plan.onlyArchived' : 'plan.entries', { count: value.length })
      : words.text('plan.recorded');
  const errors = form.readonly
    ? 0
    : store
        .findingsAt([key], true)
        .filter(({ severity, path }) => severity === 'error' && store.isTouched(path)).length;
  return html`<span class="contents-state" part="contents-state">${recorded}</span>${
      errors
        ? html` <span class="contents-errors" part="contents-errors"
            >${words.text('plan.errors', { count: errors })}</span
          >`
        : nothing
    }`;
}
