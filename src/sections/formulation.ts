import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { disclosure } from '../fields/disclosure.js';
import { field } from '../fields/field.js';
import type { Form } from '../fields/form.js';
import { group } from '../fields/group.js';
import { removeButton } from '../fields/entry-buttons.js';
import { entriesAt, keysOf } from '../fields/list.js';
import { shaped } from '../fields/shaped.js';
import { watch } from '../fields/watch.js';
import { formulations as words } from '../locales/en-GB/formulations.js';
import type { Path } from '../standard/path.js';
import { formulations } from '../standard/sections/formulations.js';
import { heading } from '../widget/heading.js';
import { personLine, recordedBy } from './parts/provenance-view.js';
import { SectionElement } from './section-element.js';
import { whole } from './parts/whole.js';

/**
 * Formulation: a shared account of what the difficulties mean and how they came about. The newest
 * is first and open, earlier ones are folded.
 *
 * @tag pcsp-formulation
 */
export class PcspFormulation extends SectionElement<'formulations'> {
  constructor() {
    super({ key: 'formulations', element: formulations, words });
  }

  protected override renderSection(form: Form): unknown {
    return whole(form, entries);
  }
}

const entries = (form: Form): unknown => html`
  ${
    form.readonly
      ? nothing
      : html`<p class="intro" part="intro">${form.say([], 'intro')}</p>
          <button
            type="button"
            class="add"
            part="button add-button"
            id="${form.id([])}-add"
            ?disabled=${form.disabled}
            @click=${() => form.add([], entriesAt(form, []).length)}
          >
            ${form.say([], 'add')}
          </button>`
  }
  ${newestFirst(form)}
`;

/** The indexes of the entries, newest first. One without a date is new, or nobody can tell. */
const newestFirst = (form: Form): unknown => {
  const all = entriesAt(form, []);
  const dateOf = (index: number): string => {
    const date = form.store.at([index, 'date']);
    return typeof date === 'string' ? date : '9';
  };
  const order = [...all.keys()].sort((a, b) => dateOf(b).localeCompare(dateOf(a)) || b - a);
  const keyOf = keysOf(all);
  return repeat(
    order,
    (index) => keyOf(undefined, index),
    (index, place) => entry(form, [index], place === 0),
  );
};

const entry = (form: Form, path: Path, newest: boolean): unknown =>
  html`<div class="card" part="entry" id="${form.id(path)}-entry">
    ${disclosure(form, {
      path,
      open: newest,
      className: 'account',
      summary: watch(form, path, () => heading(form.headingLevel + 1, title(form, path))),
      body: () => shaped(form, path, form.readonly ? shown : captured),
    })}
  </div>`;

function title(form: Form, path: Path): string {
  const date = form.store.at([...path, 'date']);
  const who = personLine(form.store.at([...path, 'performingProfessional']));
  const name =
    typeof date === 'string'
      ? form.say([], 'dated', { date: form.words.date(date.slice(0, 10)) })
      : form.say([], 'undated');
  return who ? form.say([], 'ledBy', { title: name, who }) : name;
}

const captured = (form: Form, path: Path): unknown => html`
  ${field(form, [...path, 'formulation'])} ${field(form, [...path, 'date'])}
  ${disclosure(form, {
    path,
    keys: ['location', 'performingProfessional'],
    summary: form.label([...path, 'performingProfessional']),
    body: () =>
      html`${group(form, [...path, 'performingProfessional'])}
      ${field(form, [...path, 'location'], { short: true })}`,
  })}
  ${recordedBy(form, path)} ${form.store.isNew(path) ? removeButton(form, path) : nothing}
`;

const shown = (form: Form, path: Path): unknown => html`
  ${field(form, [...path, 'formulation'], { quiet: true })}
  <dl>${field(form, [...path, 'date'])} ${field(form, [...path, 'location'])}</dl>
  ${recordedBy(form, path)}
`;
