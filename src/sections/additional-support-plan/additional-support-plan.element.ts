import { html, nothing } from 'lit';
import { entryGroupName } from '../../fields/entry-title.js';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { groupField } from '../../fields/group.js';
import { entriesAt } from '../../fields/list.js';
import { withPhoneLinks } from '../../fields/phones.js';
import { guardShape } from '../../fields/guard-shape.js';
import { watch } from '../../fields/watch.js';
import { additionalSupportPlansWords as words } from './additional-support-plan.words.en-GB.js';
import type { ItemOf, PathTo } from '../../model/typed-path.js';
import type { ModelOfKey } from '../../standard/plan-model.js';
import { pathIn } from '../../fields/path-in.js';
import { additionalSupportPlans } from './additional-support-plan.model.js';
import { locked } from './additional-support-plan.styles.js';
import { archivableEntries } from '../shared/archivable-entries.js';
import { archivedLine, archiveOrRemoveButton } from '../shared/archived.js';
import { card, lazyGroup } from '../shared/card.js';
import { responsibleRow } from '../shared/contact-view.js';
import { viewRecord } from '../shared/record-view.js';
import { changeable } from '../../widget/changeable.js';
import { heading } from '../../widget/heading.js';
import { lineTextAt, codedNameAt } from '../shared/line-text.js';
import { isLocked } from './locked.js';
import { personLine, provenance } from '../shared/provenance-view.js';
import { SectionElement } from '../shared/section-element.js';
import { sectionBody } from '../shared/section-body.js';

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

  protected override renderSection(form: Form<'additionalSupportPlans'>): unknown {
    return sectionBody(form, plans);
  }
}

type SupportPlan = ItemOf<ModelOfKey<'additionalSupportPlans'>>;

function plans(form: Form<'additionalSupportPlans'>): unknown {
  // one that came empty is nobody's plan: there is nothing in it to read or to lock
  const toDraw = [...entriesAt(form, []).keys()].filter(
    (index) =>
      form.store.isRecorded([index]) ||
      form.parts?.isOpen({ path: [index] }) ||
      !(form.readonly || isLocked(form, pathIn(form, [index]))),
  );
  return archivableEntries(form, toDraw, (index) => {
    const path = pathIn(form, [index]);
    if (isLocked(form, path)) return plan(form, path);
    const about = codedNameAt(form, [...path, 'name']);
    return changeable(form, { path, about, draw: (one) => plan(one, path) });
  });
}

function plan(form: Form<'additionalSupportPlans'>, path: PathTo<SupportPlan>): unknown {
  const isOthers = (!form.readonly || form.parts !== undefined) && isLocked(form, path);
  const own = isOthers ? form.locked : form;
  const name = [...path, 'name'];
  return html`<div
    class="plan"
    part="entry"
    id="${form.id(path)}-entry"
    role=${own.readonly ? 'article' : 'group'}
    aria-label=${entryGroupName(form, path)}
  >
    ${watch(own, name, () => heading(form.headingLevel + 1, codedNameAt(form, name) ?? form.label(path)))}
    ${own.readonly && !lineTextAt(form, name) ? field(own, name, { hiddenLabel: true }) : nothing}
    ${archivedLine(own, path)} ${isOthers ? lockedLine(form, path) : nothing}
    ${guardShape(own, path, own.readonly ? view : capture)}
    ${isOthers && !form.readonly ? viewRecord(own, path) : nothing}
  </div>`;
}

const PROFESSIONALS = ['performingProfessional', 'personCompletingRecord'] as const;

/** Why a plan cannot be edited, and whom to ask. */
function lockedLine(form: Form<'additionalSupportPlans'>, path: PathTo<SupportPlan>): unknown {
  const made = PROFESSIONALS.map((key) => {
    const at = [...path, key];
    const service = codedNameAt(form, [...at, 'organisation']);
    return { at, who: [personLine(form.store.at(at)), service].filter(Boolean).join(', ') };
  }).find(({ who }) => who);
  const place = codedNameAt(form, [...path, 'location']);
  const contact = made && lineTextAt(form, [...made.at, 'contactDetails']);
  const maker = made
    ? form.elementText([], 'madeBy', { who: made.who })
    : place
      ? form.elementText([], 'madeAt', { place })
      : form.elementText([], 'madeByNobody');
  // what is to be mended in it leads here
  return html`<div class="locked" part="locked" id="${form.id(path)}-locked" tabindex="-1">
    <p>${form.elementText([], 'locked')}</p>
    <p dir="auto">
      ${maker}
      ${contact ? html`${form.elementText([], 'reach')} ${withPhoneLinks(contact, made.who)}` : nothing}
    </p>
  </div>`;
}

const capture = (form: Form<'additionalSupportPlans'>, path: PathTo<SupportPlan>): unknown => html`
  <div class="card" part="card">
    ${field(form, [...path, 'name'], { singleLine: true })} ${field(form, [...path, 'content'])}
  </div>
  ${card(form.headingLevel + 2, form.elementText([], 'review'), [
    field(form, [...path, 'plannedReview']),
    groupField(form, [...path, 'responsibilityForReview']),
    field(form, [...path, 'lastUpdated']),
  ])}
  ${card(form.headingLevel + 2, form.elementText([], 'about'), [
    field(form, [...path, 'location'], { singleLine: true }),
    lazyGroup(form, path, 'performingProfessional'),
    provenance(form, path),
  ])}
  ${archiveOrRemoveButton(form, path)}
`;

const REVIEW = ['lastUpdated', 'plannedReview', 'responsibilityForReview'] as const;

const view = (form: Form<'additionalSupportPlans'>, path: PathTo<SupportPlan>): unknown => html`
  ${
    form.store.isRecorded([...path, 'content'])
      ? field(form, [...path, 'content'], { hiddenLabel: true })
      : html`<p class="nothing" part="nothing">${form.elementText([], 'noContent')}</p>`
  }
  ${
    REVIEW.some((key) => form.store.isRecorded([...path, key]))
      ? html`<dl>
          ${field(form, [...path, 'lastUpdated'])} ${field(form, [...path, 'plannedReview'])}
          ${responsibleRow(form, pathIn(form, [...path, 'responsibilityForReview']))}
        </dl>`
      : nothing
  }
`;
