import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { disclosure } from '../../fields/disclosure.js';
import { entryGroupName } from '../../fields/entry-title.js';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { groupField } from '../../fields/group.js';
import { removeButton } from '../../fields/entry-buttons.js';
import { entriesAt, keysOf } from '../../fields/list.js';
import { guardShape } from '../../fields/guard-shape.js';
import { namesApart } from '../../fields/names-apart.js';
import { watch } from '../../fields/watch.js';
import { formulationsWords as words } from './formulation.words.en-GB.js';
import type { ItemOf, PathTo } from '../../model/typed-path.js';
import type { ModelOfKey } from '../../standard/plan-model.js';
import { pathIn } from '../../fields/path-in.js';
import { formulations } from './formulation.model.js';
import { changeable } from '../../widget/changeable.js';
import { heading } from '../../widget/heading.js';
import { addButton } from '../shared/add-button.js';
import { newestFirst } from '../shared/newest-first.js';
import { personLine, provenance } from '../shared/provenance-view.js';
import { SectionElement } from '../shared/section-element.js';
import { sectionBody } from '../shared/section-body.js';

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

  protected override renderSection(form: Form<'formulations'>): unknown {
    return sectionBody(form, entries);
  }
}

type Account = ItemOf<ModelOfKey<'formulations'>>;

const entries = (form: Form<'formulations'>): unknown => html`
  ${form.readonly ? nothing : html`<p class="intro" part="intro">${form.elementText([], 'intro')}</p>`}
  ${addButton(form)} ${accounts(form)}
`;

const accounts = (form: Form<'formulations'>): unknown => {
  const keyOf = keysOf(form, entriesAt(form, []));
  return repeat(
    newestFirst(form),
    (index) => keyOf(undefined, index),
    (index, place) => {
      const path = pathIn(form, [index]);
      return changeable(form, { path, draw: (one) => entry(one, path, place === 0) });
    },
  );
};

const entry = (form: Form<'formulations'>, path: PathTo<Account>, newest: boolean): unknown =>
  html`<div
    class=${form.readonly ? 'read-entry' : 'card'}
    part="entry"
    id="${form.id(path)}-entry"
    role="group"
    aria-label=${entryGroupName(form, path)}
  >
    ${disclosure(form, {
      path,
      open: newest,
      className: 'account',
      summary: watch(form, path, () => heading(form.headingLevel + 1, title(form, path))),
      body: () => guardShape(form, path, form.readonly ? view : capture),
    })}
  </div>`;

/** Its heading says when it was made. */
const isDated = (form: Form<'formulations'>, path: PathTo<Account>): boolean =>
  typeof form.store.at([...path, 'date']) === 'string' &&
  !form.store.findingsAt([...path, 'date']).length;

function title(form: Form<'formulations'>, path: PathTo<Account>): unknown {
  const date = form.store.at([...path, 'date']);
  const who = personLine(form.store.at([...path, 'performingProfessional']));
  const name =
    typeof date === 'string'
      ? form.elementText([], 'dated', {
          date: form.words.date(form.readonly ? date : date.slice(0, 10)),
        })
      : form.elementText([], 'undated');
  return who ? namesApart(form.elementText([], 'ledBy', { title: name, who }), who) : name;
}

const capture = (form: Form<'formulations'>, path: PathTo<Account>): unknown => html`
  ${field(form, [...path, 'formulation'])} ${field(form, [...path, 'date'])}
  ${disclosure(form, {
    path,
    keys: ['location', 'performingProfessional'],
    summary: form.label([...path, 'performingProfessional']),
    body: () =>
      html`${groupField(form, [...path, 'performingProfessional'])}
      ${field(form, [...path, 'location'], { singleLine: true })}`,
  })}
  ${provenance(form, path)} ${form.store.isNew(path) ? removeButton(form, path) : nothing}
`;

const view = (form: Form<'formulations'>, path: PathTo<Account>): unknown => html`
  ${isDated(form, path) ? nothing : html`<dl>${field(form, [...path, 'date'])}</dl>`}
  ${field(form, [...path, 'formulation'], { hiddenLabel: true })}
`;
