import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { toDateTime } from '../fields/date-parts.js';
import { disclosure } from '../fields/disclosure.js';
import type { Form } from '../fields/form.js';
import { entriesAt, entryButton, keysOf, removeButton } from '../fields/list.js';
import { watch } from '../fields/watch.js';
import { contingencyPlans as words } from '../i18n/en-GB/contingency-plans.js';
import type { CodedText } from '../standard/element.js';
import type { Path } from '../standard/path.js';
import { contingencyPlans } from '../standard/sections/contingency-plans.js';
import { capturedPlan } from './contingency-capture.js';
import { shownPlan } from './contingency-view.js';
import { heading } from './heading.js';
import { SectionElement } from './section-element.js';
import { whole } from './whole.js';

/**
 * Contingency plan: what to do and whom to call when things go wrong. Read-only it is what somebody
 * needs in a crisis: triggers and actions first, people to call as telephone links.
 *
 * @tag pcsp-contingency-plan
 * @fires {CustomEvent<PcspDetail>} pcsp-input - every edit
 * @fires {CustomEvent<PcspDetail>} pcsp-change - an edit is committed
 * @fires {CustomEvent<PcspDetail>} pcsp-submit - the user saves, and the value is valid; cancelable
 * @fires {CustomEvent<PcspDetail>} pcsp-invalid - the user saves, and it is not valid; cancelable
 * @slot actions - buttons in the place of the Save button, where the widget has one
 */
export class PcspContingencyPlan extends SectionElement<'contingencyPlans'> {
  constructor() {
    super({ key: 'contingencyPlans', element: contingencyPlans, words });
  }

  protected override renderSection(form: Form): unknown {
    return whole(form, plans);
  }
}

const isArchived = (entry: unknown): boolean =>
  (entry as { archivedOn?: unknown } | null)?.archivedOn !== undefined;

/** What a plan is called: its name, or its number. */
function nameOf(form: Form, path: Path): string {
  const { text, coding } = (form.store.at([...path, 'name']) ?? {}) as CodedText;
  return text || coding?.display || form.label(path);
}

function plans(form: Form): unknown {
  const all = entriesAt(form, []);
  const keyOf = keysOf(all);
  const some = (archived: boolean) =>
    [...all.keys()].filter((index) => isArchived(all[index]) === archived);
  const archived = some(true);
  const drawn = (indexes: number[]) =>
    repeat(
      indexes,
      (index) => keyOf(undefined, index),
      (index) => plan(form, [index]),
    );
  return html`
    ${form.readonly ? nothing : html`<p class="intro">${form.say([], 'intro')}</p>`}
    ${drawn(some(false))}
    ${
      form.readonly
        ? nothing
        : html`<button
            type="button"
            class="add"
            part="button add-button"
            id="${form.id([])}-add"
            ?disabled=${form.disabled}
            @click=${() => form.add([], all.length)}
          >
            ${form.say([], 'add')}
          </button>`
    }
    ${
      archived.length
        ? disclosure(form, {
            path: [],
            summary: form.words.text('list.archivedEntries', { count: archived.length }),
            body: () => drawn(archived),
          })
        : nothing
    }
  `;
}

const plan = (form: Form, path: Path): unknown =>
  html`<article class="plan" part="entry" id="${form.id(path)}-entry">
    ${watch(form, [...path, 'name'], () => heading(form.headingLevel + 1, nameOf(form, path)))}
    ${isArchived(form.store.at(path)) ? archivedLine(form, path) : nothing}
    ${form.readonly ? shownPlan(form, path) : html`${capturedPlan(form, path)} ${planButtons(form, path)}`}
  </article>`;

function archivedLine(form: Form, path: Path): unknown {
  const date = form.words.date(String(form.store.at([...path, 'archivedOn'])));
  return html`<p class="archived" part="archived">
    ${form.words.text('list.archivedOn', { date })}
  </p>`;
}

/** A plan that was saved once is archived and can be restored; one added by mistake is removed. */
function planButtons(form: Form, path: Path): unknown {
  if (form.store.isNew(path)) return html`<div class="entry-end">${removeButton(form, path)}</div>`;
  const archived = isArchived(form.store.at(path));
  const action = archived ? 'restore' : 'archive';
  return html`<div class="entry-end">
    ${entryButton(form, path, `${action}Entry`, form.words.text(`list.${action}`), {
      act: () => form.archive(path, archived ? undefined : toDateTime(form.settings.now())),
    })}
  </div>`;
}
