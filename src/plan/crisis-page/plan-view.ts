import { html, nothing } from 'lit';
import { updatedLongAgo } from '../../fields/date.js';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { indexesAt } from '../../fields/list.js';
import { overdueSentence } from '../../fields/overdue.js';
import { pathIn } from '../../fields/path-in.js';
import { isMisshapen, rawRow } from '../../fields/raw-value.js';
import { langOfPlan } from '../../fields/plan-language.js';
import type { ItemOf, PathTo } from '../../model/typed-path.js';
import { viewAge } from '../../sections/contingency-plan/contingency-plan.view.js';
import { viewCrisisSheet } from '../../sections/contingency-plan/contingency-plan.crisis-sheet.js';
import type { OtherNames } from '../../sections/contingency-plan/contingency-plan.named-contacts.js';
import { agreementLine } from '../../sections/shared/agreement.js';
import { codedNameAt, lineTextAt } from '../../sections/shared/line-text.js';
import type { ModelOfKey } from '../../standard/plan-model.js';
import type { Copies } from '../../validation/duplicates.js';
import { heading } from '../../widget/heading.js';
import { notAgreed } from '../plans-in-use.js';
import { foldButton } from './fold-button.js';

type PlansForm = Form<'contingencyPlans'>;
type PlanPath = PathTo<ItemOf<ModelOfKey<'contingencyPlans'>>>;

/** What a plan is for, in the person's words; one that nobody named says when it is for. */
export function planHead(
  form: PlansForm,
  copies: Copies,
  fold: Parameters<typeof foldButton>[1],
): unknown {
  const path = pathIn(form, [copies.standing]);
  const name = codedNameAt(form, [...path, 'name']);
  const button = name
    ? foldButton(html`<bdi lang=${langOfPlan(form)}>${name}</bdi>`, fold)
    : foldButton(form.label(path), fold, triggerLines(form, path));
  return html`${heading(form.headingLevel + 1, button)} ${notices(form, path, copies)}`;
}

const triggerLines = (form: PlansForm, path: PlanPath): unknown => {
  const at = pathIn(form, [...path, 'triggerFactors']);
  return indexesAt(form, at)
    .map((index) => codedNameAt(form, [...at, index]))
    .filter(Boolean)
    .map((words) => html` <bdi class="fold-more" lang=${langOfPlan(form)}>${words}</bdi>`);
};

/** How old a plan is and whether it is in use: where that cannot be, it is not taken for new. */
const DOUBTED = ['lastUpdated', 'plannedReview', 'archivedOn'] as const;

const DOUBTS = ['date', 'duration', 'future', 'type'];

/** What somebody has to know before they act on a plan, also where it is folded. */
function notices(form: PlansForm, path: PlanPath, copies: Copies): unknown {
  const overdue = overdueSentence(form, [...path, 'plannedReview']);
  const doubted = DOUBTED.map((key) => pathIn(form, [...path, key])).filter(
    (at) =>
      updatedLongAgo(form, at) !== undefined ||
      form.store.findingsAt(at).some(({ code }) => DOUBTS.includes(code)),
  );
  return html`${notAgreed(form, copies, agreementNotice)}
  ${overdue ? html`<p class="overdue" part="overdue">${overdue}</p>` : nothing}
  ${doubted.length ? html`<dl class="doubts">${doubted.map((at) => field(form, at))}</dl>` : nothing}`;
}

/** Whether it is agreed; one that cannot be read stands there as it came. */
const agreementNotice: typeof agreementLine = (form, at) =>
  html`${agreementLine(form, at)}
  ${isMisshapen(form, at) ? html`<dl class="doubts">${rawRow(form, at)}</dl>` : nothing}`;

/**
 * A plan to act on. `names` are those of whoever is no contact of it, `otherwise` the copies that do not
 * say the same of whether it was agreed.
 */
export const viewPlan = (
  form: PlansForm,
  path: PlanPath,
  { names, otherwise }: { names: OtherNames; otherwise: Copies['otherwise'] },
): unknown => html`
  ${viewName(form, path)} ${viewCrisisSheet(form, path, names)}
  ${isMisshapen(form, [...path, 'agreement']) ? nothing : viewReason(form, path)}
  ${otherwise.map((index) => viewReason(form, pathIn(form, [index])))}
  <div class="age">${viewAge(form, path)}</div>
`;

/** What its name says beside what the button does. */
const viewName = (form: PlansForm, path: PlanPath): unknown =>
  form.store.isRecorded([...path, 'name']) && !lineTextAt(form, [...path, 'name'])
    ? html`<dl>${field(form, [...path, 'name'])}</dl>`
    : nothing;

/** Why it was not agreed, in the words of whoever recorded it. */
const viewReason = (form: PlansForm, path: PlanPath): unknown => {
  const at = pathIn(form, [...path, 'agreement', 'reasonNotAgreed']);
  return form.store.isRecorded(at)
    ? html`<div class="block" part="block">
        ${heading(form.headingLevel + 2, form.label(at))} ${field(form, at, { hiddenLabel: true })}
      </div>`
    : nothing;
};
