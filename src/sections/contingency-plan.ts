import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { disclosure } from '../fields/disclosure.js';
import type { Form } from '../fields/form.js';
import { entriesAt, keysOf } from '../fields/list.js';
import { field } from '../fields/field.js';
import { isMisshapen } from '../fields/raw.js';
import { shaped } from '../fields/shaped.js';
import { watch } from '../fields/watch.js';
import { contingencyPlans as words } from '../locales/en-GB/contingency-plans.js';
import type { CodedText } from '../standard/element.js';
import type { Path } from '../standard/path.js';
import { contingencyPlans } from '../standard/sections/contingency-plans.js';
import { archivedLine, isArchived, keepingButton } from './parts/archived.js';
import { capturedPlan } from './contingency-plan/capture.js';
import { shownPlan } from './contingency-plan/view.js';
import { heading } from '../widget/heading.js';
import { SectionElement } from './section-element.js';
import { whole } from './parts/whole.js';

/**
 * Contingency plan: what to do and whom to call when things go wrong. Read-only it is what somebody
 * needs in a crisis: triggers and actions first, people to call as telephone links.
 *
 * @tag pcsp-contingency-plan
 * @csspart crisis - when to act, what to do and whom to call
 * @csspart contacts - the people to call
 * @csspart contact - one of them
 * @csspart since - since when something helps, and until when
 */
export class PcspContingencyPlan extends SectionElement<'contingencyPlans'> {
  constructor() {
    super({ key: 'contingencyPlans', element: contingencyPlans, words });
  }

  protected override renderSection(form: Form): unknown {
    return whole(form, plans);
  }
}

/** What a plan is called: its name, or its number where there are several. */
function nameOf(form: Form, path: Path): string {
  const { text, coding } = (form.store.at([...path, 'name']) ?? {}) as CodedText;
  const names = [text, coding?.display].filter((one) => typeof one === 'string' && /\S/.test(one));
  const several = entriesAt(form, []).filter((_, index) => !isArchived(form, [index])).length > 1;
  return names[0] ?? form.label(several ? path : []);
}

/** Whether there is more to a name than its words, such as a code that says something else. */
function hasMore(form: Form, path: Path): boolean {
  const { text, coding } = (form.store.at(path) ?? {}) as CodedText;
  const said = text === undefined ? coding?.display !== undefined : coding === undefined;
  return isMisshapen(form, path, true) || (form.store.isRecorded(path) && !said);
}

function plans(form: Form): unknown {
  const all = entriesAt(form, []);
  const keyOf = keysOf(all);
  const some = (archived: boolean) =>
    [...all.keys()].filter((index) => isArchived(form, [index]) === archived);
  const archived = some(true);
  const drawn = (indexes: number[]) =>
    repeat(
      indexes,
      (index) => keyOf(undefined, index),
      (index) => plan(form, [index]),
    );
  return html`
    ${form.readonly ? nothing : html`<p class="intro" part="intro">${form.say([], 'intro')}</p>`}
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
    ${form.readonly && hasMore(form, [...path, 'name']) ? field(form, [...path, 'name'], { quiet: true }) : nothing}
    ${archivedLine(form, path)} ${shaped(form, path, form.readonly ? shownPlan : editedPlan)}
  </article>`;

const editedPlan = (form: Form, path: Path): unknown =>
  html`${capturedPlan(form, path)} ${keepingButton(form, path)}`;
