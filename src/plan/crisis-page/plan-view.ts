import { html, nothing } from 'lit';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { indexesAt } from '../../fields/list.js';
import { overdueSentence } from '../../fields/overdue.js';
import { pathIn } from '../../fields/path-in.js';
import { isMisshapen, rawValue } from '../../fields/raw-value.js';
import type { ItemOf, PathTo } from '../../model/typed-path.js';
import { viewAge } from '../../sections/contingency-plan/contingency-plan.view.js';
import { viewCrisisSheet } from '../../sections/contingency-plan/contingency-plan.crisis-sheet.js';
import { agreementLine } from '../../sections/shared/agreement.js';
import { codedNameAt, lineTextAt } from '../../sections/shared/line-text.js';
import type { ModelOfKey } from '../../standard/plan-model.js';
import { heading } from '../../widget/heading.js';
import { foldButton } from './fold-button.js';

type PlansForm = Form<'contingencyPlans'>;
type PlanPath = PathTo<ItemOf<ModelOfKey<'contingencyPlans'>>>;

/** What a plan is for, in the person's words; one that nobody named says when it is for. */
export function planHead(
  form: PlansForm,
  path: PlanPath,
  fold: Parameters<typeof foldButton>[1],
): unknown {
  const name = codedNameAt(form, [...path, 'name']);
  const button = name
    ? foldButton(html`<bdi>${name}</bdi>`, fold)
    : foldButton(form.label(path), fold, triggerLines(form, path));
  return html`${heading(form.headingLevel + 1, button)} ${notices(form, path)}`;
}

const triggerLines = (form: PlansForm, path: PlanPath): unknown => {
  const at = pathIn(form, [...path, 'triggerFactors']);
  return indexesAt(form, at)
    .map((index) => codedNameAt(form, [...at, index]))
    .filter(Boolean)
    .map((words) => html` <bdi class="fold-more">${words}</bdi>`);
};

/** What somebody has to know before they act on a plan, also where it is folded. */
function notices(form: PlansForm, path: PlanPath): unknown {
  const agreed = form.store.at([...path, 'agreement', 'agreed']);
  const overdue = overdueSentence(form, [...path, 'plannedReview']);
  return html`${agreed === true ? nothing : agreementLine(form, pathIn(form, [...path, 'agreement']))}
  ${overdue ? html`<p class="overdue" part="overdue">${overdue}</p>` : nothing}`;
}

/** A plan to act on. `own` are the names of the person whose plan it is. */
export const viewPlan = (form: PlansForm, path: PlanPath, own: readonly string[]): unknown => html`
  ${viewName(form, path)} ${viewCrisisSheet(form, path, own)}
  ${
    isMisshapen(form, [...path, 'agreement'])
      ? rawValue(form, [...path, 'agreement'])
      : viewReason(form, path)
  }
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
