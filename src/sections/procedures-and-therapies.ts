import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { disclosure } from '../fields/disclosure.js';
import { removeButton } from '../fields/entry-buttons.js';
import { field } from '../fields/field.js';
import type { Form } from '../fields/form.js';
import { entriesAt, keysOf } from '../fields/list.js';
import { shaped } from '../fields/shaped.js';
import { watch } from '../fields/watch.js';
import { proceduresAndTherapies as words } from '../locales/en-GB/procedures-and-therapies.js';
import type { Path } from '../standard/path.js';
import { proceduresAndTherapies } from '../standard/sections/procedures-and-therapies.js';
import { addButton } from './parts/add-button.js';
import { more } from './parts/card.js';
import { heading } from '../widget/heading.js';
import { lineAt, nameAt } from './parts/in-a-line.js';
import { newestFirst } from './parts/newest-first.js';
import { personLine, recordedBy } from './parts/provenance-view.js';
import { SectionElement } from './section-element.js';
import { whole } from './parts/whole.js';

/**
 * Procedures and therapies: what was carried out, the newest first. The section comes from PRSB's
 * Core Information Standard, and says so.
 *
 * @tag pcsp-procedures-and-therapies
 */
export class PcspProceduresAndTherapies extends SectionElement<'proceduresAndTherapies'> {
  constructor() {
    super({ key: 'proceduresAndTherapies', element: proceduresAndTherapies, words });
  }

  protected override renderSection(form: Form): unknown {
    return html`
      <p class="intro" part="intro">${form.say([], 'source')}</p>
      ${whole(form, entries)}
    `;
  }
}

function entries(form: Form): unknown {
  const keyOf = keysOf(entriesAt(form, []));
  const order = newestFirst(form, 'date');
  return html`
    ${form.readonly ? nothing : addButton(form)}
    ${repeat(
      form.readonly ? order.filter((index) => form.store.isRecorded([index])) : order,
      (index) => keyOf(undefined, index),
      (index) => entry(form, [index]),
    )}
  `;
}

const entry = (form: Form, path: Path): unknown =>
  html`<article class="card" part="entry" id="${form.id(path)}-entry">
    ${watch(form, [...path, 'procedure'], () =>
      heading(form.headingLevel + 1, nameAt(form, [...path, 'procedure']) ?? form.label(path)),
    )}
    ${shaped(form, path, form.readonly ? shown : captured)}
  </article>`;

/** What few procedures have, and no therapy. */
const RARE = ['anatomicalSite', 'laterality', 'complications', 'anaesthesiaIssues'] as const;

const captured = (form: Form, path: Path): unknown => html`
  ${field(form, [...path, 'procedure'], { short: true })} ${field(form, [...path, 'date'])}
  ${field(form, [...path, 'location'], { short: true })} ${field(form, [...path, 'comment'])}
  ${disclosure(form, {
    path,
    keys: RARE,
    open: RARE.some((key) => form.store.isRecorded([...path, key])),
    summary: form.say([], 'rare'),
    body: () => html`
      ${field(form, [...path, 'anatomicalSite'], { short: true })}
      ${field(form, [...path, 'laterality'], { short: true })}
      ${field(form, [...path, 'complications'])} ${field(form, [...path, 'anaesthesiaIssues'])}
    `,
  })}
  ${more(form, path, 'performingProfessional')} ${recordedBy(form, path)}
  ${form.store.isNew(path) ? removeButton(form, path) : nothing}
`;

function shown(form: Form, path: Path): unknown {
  const who = personLine(form.store.at([...path, 'performingProfessional']));
  const [procedure, date] = [
    [...path, 'procedure'],
    [...path, 'date'],
  ];
  return html`
    ${lineAt(form, procedure) ? nothing : field(form, procedure, { quiet: true })}
    <div class="byline" part="byline">
      ${form.store.isRecorded(date) ? field(form, date, { quiet: true }) : form.say([], 'undated')}
      ${who ? html`<p dir="auto">${form.say([], 'ledBy', { who })}</p>` : nothing}
    </div>
    <dl>${['comment', 'location', ...RARE].map((key) => field(form, [...path, key]))}</dl>
    ${recordedBy(form, path)}
  `;
}
