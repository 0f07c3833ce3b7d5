import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { disclosure } from '../fields/disclosure.js';
import { field } from '../fields/field.js';
import type { Form } from '../fields/form.js';
import { group } from '../fields/group.js';
import { entriesAt, keysOf } from '../fields/list.js';
import { withPhoneLinks } from '../fields/phones.js';
import { shaped } from '../fields/shaped.js';
import { watch } from '../fields/watch.js';
import { additionalSupportPlans as words } from '../locales/en-GB/additional-support-plans.js';
import type { Path } from '../standard/path.js';
import { additionalSupportPlans } from '../standard/sections/additional-support-plans.js';
import { locked } from '../styles/locked.js';
import { addButton } from './parts/add-button.js';
import { archivedLine, isArchived, keepingButton } from './parts/archived.js';
import { card, more } from './parts/card.js';
import { heading } from '../widget/heading.js';
import { lineAt, nameAt } from './parts/in-a-line.js';
import { isLocked, lockedForm } from './parts/locked.js';
import { personLine, recordedBy } from './parts/provenance-view.js';
import { SectionElement } from './section-element.js';
import { whole } from './parts/whole.js';

/**
 * Additional support plans: other plans that belong to the person. Everybody reads them. One that
 * was saved before is locked, unless `pcsp-provider`'s `mayEdit` says that the user may edit it.
 *
 * @tag pcsp-additional-support-plan
 * @csspart locked - says why a plan cannot be edited
 */
export class PcspAdditionalSupportPlan extends SectionElement<'additionalSupportPlans'> {
  static override readonly styles = [...SectionElement.styles, locked];

  constructor() {
    super({ key: 'additionalSupportPlans', element: additionalSupportPlans, words });
  }

  protected override renderSection(form: Form): unknown {
    return whole(form, plans);
  }
}

function plans(form: Form): unknown {
  const all = entriesAt(form, []);
  const keyOf = keysOf(all);
  // one that came empty is nobody's plan: there is nothing in it to read or to lock
  const toDraw = [...all.keys()].filter(
    (index) => form.store.isRecorded([index]) || !(form.readonly || isLocked(form, [index])),
  );
  const some = (archived: boolean) =>
    toDraw.filter((index) => isArchived(form, [index]) === archived);
  const archived = some(true);
  const drawn = (indexes: readonly number[]) =>
    repeat(
      indexes,
      (index) => keyOf(undefined, index),
      (index) => plan(form, [index]),
    );
  return html`
    ${form.readonly ? nothing : html`<p class="intro" part="intro">${form.say([], 'intro')}</p>`}
    ${drawn(some(false))} ${form.readonly ? nothing : addButton(form)}
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

function plan(form: Form, path: Path): unknown {
  const isOthers = !form.readonly && isLocked(form, path);
  const own = isOthers ? lockedForm(form) : form;
  const name = [...path, 'name'];
  return html`<article class="plan" part="entry" id="${form.id(path)}-entry">
    ${watch(own, name, () => heading(form.headingLevel + 1, nameAt(form, name) ?? form.label(path)))}
    ${own.readonly && !lineAt(form, name) ? field(own, name, { quiet: true }) : nothing}
    ${archivedLine(own, path)} ${isOthers ? lockedLine(form, path) : nothing}
    ${shaped(own, path, own.readonly ? shown : captured)}
  </article>`;
}

const PROFESSIONALS = ['performingProfessional', 'personCompletingRecord'] as const;

/** Why a plan cannot be edited, and whom to ask. */
function lockedLine(form: Form, path: Path): unknown {
  const made = PROFESSIONALS.map((key) => {
    const at = [...path, key];
    const service = nameAt(form, [...at, 'organisation']);
    return { at, who: [personLine(form.store.at(at)), service].filter(Boolean).join(', ') };
  }).find(({ who }) => who);
  const place = nameAt(form, [...path, 'location']);
  const contact = made && lineAt(form, [...made.at, 'contactDetails']);
  const maker = made
    ? form.say([], 'madeBy', { who: made.who })
    : place
      ? form.say([], 'madeAt', { place })
      : form.say([], 'madeByNobody');
  // what is to be mended in it leads here
  return html`<div class="locked" part="locked" id="${form.id(path)}-locked" tabindex="-1">
    <p>${form.say([], 'locked')}</p>
    <p dir="auto">
      ${maker} ${contact ? html`${form.say([], 'reach')} ${withPhoneLinks(contact)}` : nothing}
    </p>
  </div>`;
}

const captured = (form: Form, path: Path): unknown => html`
  <div class="card" part="card">
    ${field(form, [...path, 'name'], { short: true })} ${field(form, [...path, 'content'])}
  </div>
  ${card(form.headingLevel + 2, form.say([], 'review'), [
    field(form, [...path, 'plannedReview']),
    group(form, [...path, 'responsibilityForReview']),
    field(form, [...path, 'lastUpdated']),
  ])}
  ${card(form.headingLevel + 2, form.say([], 'about'), [
    field(form, [...path, 'location'], { short: true }),
    more(form, path, 'performingProfessional'),
    recordedBy(form, path),
  ])}
  ${keepingButton(form, path)}
`;

const REVIEW = ['lastUpdated', 'plannedReview', 'responsibilityForReview', 'location'] as const;

const shown = (form: Form, path: Path): unknown => html`
  ${
    form.store.isRecorded([...path, 'content'])
      ? field(form, [...path, 'content'], { quiet: true })
      : html`<p class="nothing" part="nothing">${form.say([], 'noContent')}</p>`
  }
  ${
    REVIEW.some((key) => form.store.isRecorded([...path, key]))
      ? html`<div class="block" part="block">
          ${heading(form.headingLevel + 2, form.say([], 'review'))}
          <dl>
            ${field(form, [...path, 'lastUpdated'])} ${field(form, [...path, 'plannedReview'])}
            ${group(form, [...path, 'responsibilityForReview'])}
            ${field(form, [...path, 'location'])}
          </dl>
        </div>`
      : nothing
  }
  ${recordedBy(form, path)}
`;
