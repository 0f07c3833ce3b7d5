import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { disclosure } from '../../fields/disclosure.js';
import { removeButton } from '../../fields/entry-buttons.js';
import { entryGroupName } from '../../fields/entry-title.js';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { entriesAt, keysOf } from '../../fields/list.js';
import { guardShape } from '../../fields/guard-shape.js';
import { namesApart } from '../../fields/names-apart.js';
import { watch } from '../../fields/watch.js';
import { proceduresAndTherapiesWords as words } from './procedures-and-therapies.words.en-GB.js';
import type { ItemOf, PathTo } from '../../model/typed-path.js';
import type { ModelOfKey } from '../../standard/plan-model.js';
import { pathIn } from '../../fields/path-in.js';
import { proceduresAndTherapies } from './procedures-and-therapies.model.js';
import { addButton } from '../shared/add-button.js';
import { lazyGroup } from '../shared/card.js';
import { foldedEntry } from '../shared/folded.js';
import { changeable } from '../../widget/changeable.js';
import { heading } from '../../widget/heading.js';
import { lineTextAt, codedNameAt } from '../shared/line-text.js';
import { newestFirst } from '../shared/newest-first.js';
import { personLine, provenance } from '../shared/provenance-view.js';
import { SectionElement } from '../shared/section-element.js';
import { sectionBody } from '../shared/section-body.js';

/**
 * Procedures and therapies: what was carried out, the newest first. The section comes from PRSB's
 * Core Information Standard.
 *
 * @tag pcsp-procedures-and-therapies
 * @csspart facts - what the line of an entry says about it
 * @csspart fact - one of these facts
 * @csspart problem - that something in it is to be checked
 */
export class PcspProceduresAndTherapies extends SectionElement<'proceduresAndTherapies'> {
  constructor() {
    super({ key: 'proceduresAndTherapies', element: proceduresAndTherapies, words });
  }

  protected override renderSection(form: Form<'proceduresAndTherapies'>): unknown {
    return html` ${sectionBody(form, entries)} `;
  }
}

type Procedure = ItemOf<ModelOfKey<'proceduresAndTherapies'>>;

function entries(form: Form<'proceduresAndTherapies'>): unknown {
  const keyOf = keysOf(form, entriesAt(form, []));
  return html`
    ${form.readonly ? nothing : html`<p class="intro" part="intro">${form.elementText([], 'intro')}</p>`}
    ${addButton(form)}
    ${repeat(
      newestFirst(form),
      (index) => keyOf(undefined, index),
      (index) => {
        const path = pathIn(form, [index]);
        const about = codedNameAt(form, [...path, 'procedure']);
        return changeable(form, {
          path,
          about,
          draw: (one) => (form.readonly ? entry(one, path) : foldedProcedure(one, path)),
        });
      },
    )}
  `;
}

/** Where all of the section is captured: a line that says when it was. */
const foldedProcedure = (form: Form<'proceduresAndTherapies'>, path: PathTo<Procedure>): unknown =>
  html`<div class="line-entry" part="entry" id="${form.id(path)}-entry">
    ${foldedEntry(form, path, {
      name: () => codedNameAt(form, [...path, 'procedure']),
      facts: () => {
        const date = lineTextAt(form, pathIn(form, [...path, 'date']));
        return [date ? form.words.date(date) : form.elementText([], 'undated')];
      },
      body: () => guardShape(form, path, capture),
    })}
  </div>`;

const entry = (form: Form<'proceduresAndTherapies'>, path: PathTo<Procedure>): unknown =>
  html`<div
    class=${form.readonly ? 'read-entry' : 'card'}
    part="entry"
    id="${form.id(path)}-entry"
    role=${form.readonly ? 'article' : 'group'}
    aria-label=${entryGroupName(form, path)}
  >
    ${watch(form, [...path, 'procedure'], () =>
      heading(form.headingLevel + 1, codedNameAt(form, [...path, 'procedure']) ?? form.label(path)),
    )}
    ${guardShape(form, path, form.readonly ? view : capture)}
  </div>`;

/** What few procedures have, and no therapy. */
const RARE = ['anatomicalSite', 'laterality', 'complications', 'anaesthesiaIssues'] as const;

const capture = (form: Form<'proceduresAndTherapies'>, path: PathTo<Procedure>): unknown => html`
  ${field(form, [...path, 'procedure'], { singleLine: true })} ${field(form, [...path, 'date'])}
  ${field(form, [...path, 'location'], { singleLine: true })} ${field(form, [...path, 'comment'])}
  ${disclosure(form, {
    path,
    keys: RARE,
    open: RARE.some((key) => form.store.isRecorded([...path, key])),
    summary: form.elementText([], 'rare'),
    body: () => html`
      ${field(form, [...path, 'anatomicalSite'], { singleLine: true })}
      ${field(form, [...path, 'laterality'], { singleLine: true })}
      ${field(form, [...path, 'complications'])} ${field(form, [...path, 'anaesthesiaIssues'])}
    `,
  })}
  ${lazyGroup(form, path, 'performingProfessional')} ${provenance(form, path)}
  ${form.store.isNew(path) ? removeButton(form, path) : nothing}
`;

function view(form: Form<'proceduresAndTherapies'>, path: PathTo<Procedure>): unknown {
  const who = personLine(form.store.at([...path, 'performingProfessional']));
  const procedure = pathIn(form, [...path, 'procedure']);
  const date = pathIn(form, [...path, 'date']);
  const place = pathIn(form, [...path, 'location']);
  const isPlaceInLine = lineTextAt(form, place) !== '';
  return html`
    ${lineTextAt(form, procedure) ? nothing : field(form, procedure, { hiddenLabel: true })}
    <div class="byline line" part="byline">
      ${form.store.isRecorded(date) ? field(form, date, { hiddenLabel: true }) : html`<span>${form.elementText([], 'undated')}</span>`}
      ${isPlaceInLine ? field(form, place, { hiddenLabel: true }) : nothing}
      ${who ? html`<span dir="auto">${namesApart(form.elementText([], 'ledBy', { who }), who)}</span>` : nothing}
    </div>
    <dl>
      ${field(form, [...path, 'comment'])} ${isPlaceInLine ? nothing : field(form, place)}
      ${RARE.map((key) => field(form, [...path, key]))}
    </dl>
  `;
}
