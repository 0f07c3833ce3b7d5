import { html, nothing } from 'lit';
import type { Form } from '../fields/form.js';
import { entriesAt, indexesAt } from '../fields/list.js';
import { pathIn } from '../fields/path-in.js';
import { agreementLine, isAgreed } from '../sections/shared/agreement.js';
import { isArchived } from '../sections/shared/archived.js';
import { planModel } from '../standard/plan-model.js';
import { withoutCopies, type Copies } from '../validation/duplicates.js';

type PlansForm = Form<'contingencyPlans'>;

/** Each contingency plan that is not archived, once: two services' copies are one to whoever acts on it. */
export function plansInUse(form: PlansForm): Copies[] {
  const shown = new Set(indexesAt(form, []));
  return withoutCopies(planModel.children.contingencyPlans.item, entriesAt(form, [])).filter(
    ({ standing }) => shown.has(standing) && !isArchived(form, pathIn(form, [standing])),
  );
}

/** That a plan is not agreed, or not any more; and if another copy of it does not say the same. */
export function notAgreed(
  form: PlansForm,
  { standing, otherwise }: Copies,
  lineAt: typeof agreementLine = agreementLine,
): unknown {
  const agreementOf = (index: number) => pathIn(form, [index, 'agreement']);
  const line = (index: number) => lineAt(form, agreementOf(index));
  const isAgreedOf = (index: number) => isAgreed(form, agreementOf(index));
  const differs = otherwise.some((index) => !isAgreedOf(index) || !isAgreedOf(standing));
  return html`${isAgreedOf(standing) ? nothing : line(standing)}
  ${
    differs
      ? html`<p class="agreement agreement-no" part="agreement">
            ${form.words.text('plan.copyDiffers')}
          </p>
          ${otherwise.map(line)}`
      : nothing
  }`;
}
