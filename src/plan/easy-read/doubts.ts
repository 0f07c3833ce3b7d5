import { html, nothing } from 'lit';
import type { Form } from '../../fields/form.js';
import { isMisshapen } from '../../fields/raw-value.js';
import { pathIn } from '../../fields/path-in.js';
import { agreementLine } from '../../sections/shared/agreement.js';
import { heading } from '../../widget/heading.js';
import { overdueList } from '../due/overdue-list.js';
import { newestUpdateOf } from '../paper/last-updated.js';
import { ageLine } from '../paper/paper-foot.js';
import { importNotes } from '../import-notes.js';
import { notAgreed, plansInUse } from '../plans-in-use.js';

export interface Doubted {
  readonly plan: Form<'plan'>;
  readonly carePlan: Form<'careAndSupportPlan'>;
  readonly contingencyPlans: Form<'contingencyPlans'>;
}

/** What somebody has to know before they rely on the plan: its age, and what is in doubt. */
export function doubts({ plan, carePlan, contingencyPlans }: Doubted, level: number): unknown {
  const { words, settings, store } = plan;
  const value = store.at([]);
  const age = ageLine(words, {
    updated: newestUpdateOf(value, settings.now()),
    now: settings.now(),
  });
  return html`<div class="first" part="first">
    ${heading(level, words.text('easyRead.first'))}
    <p class="one-line" part="line">${age}</p>
    ${carePlan.store.isRecorded([]) && !isMisshapen(carePlan, []) ? ofCarePlan(carePlan) : nothing}
    ${isMisshapen(contingencyPlans, []) ? nothing : ofContingencyPlans(contingencyPlans)}
    ${overdueList(words, value, settings.now(), nothing)}
  </div>`;
}

const ofCarePlan = (form: Form<'careAndSupportPlan'>): unknown =>
  html`<p class="label" part="label">${form.words.text('easyRead.sections.careAndSupportPlan')}</p>
    ${isMisshapen(form, ['agreement']) ? nothing : agreementLine(form, pathIn(form, ['agreement']))}
    ${importNotes(form, form.store.at([]))}`;

/** Only of those that are in doubt: one that was agreed says so in its place. */
const ofContingencyPlans = (form: Form<'contingencyPlans'>): unknown =>
  plansInUse(form)
    .filter(({ standing }) => !isMisshapen(form, [standing]))
    .map((copies) => {
      const path = pathIn(form, [copies.standing]);
      const isAgreed =
        form.store.at([copies.standing, 'agreement', 'agreed']) === true &&
        !copies.otherwise.length;
      const noted = importNotes(form, form.store.at(path));
      return isAgreed && !noted.length
        ? nothing
        : html`<p class="label" part="label">${form.label(path)}</p>
            ${notAgreed(form, copies)} ${noted}`;
    });
