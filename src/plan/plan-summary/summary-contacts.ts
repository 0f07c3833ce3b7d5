import { html, nothing } from 'lit';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { guardShape } from '../../fields/guard-shape.js';
import { indexesAt } from '../../fields/list.js';
import { pathIn } from '../../fields/path-in.js';
import { isMisshapen, rawValue } from '../../fields/raw-value.js';
import { sameJson } from '../../json/same-json.js';
import type { ItemOf, PathTo } from '../../model/typed-path.js';
import { agreementLine } from '../../sections/shared/agreement.js';
import { viewContact } from '../../sections/shared/contact-view.js';
import { codedNameAt } from '../../sections/shared/line-text.js';
import type { ModelOfKey } from '../../standard/plan-model.js';
import type { Copies } from '../../validation/duplicates.js';
import { heading } from '../../widget/heading.js';
import { notAgreed, plansInUse } from '../plans-in-use.js';
import { tag } from '../tag.js';

type ContingencyPlanEntry = ItemOf<ModelOfKey<'contingencyPlans'>>;
type PlansForm = Form<'contingencyPlans'>;

const nothingSaid = (words: string): unknown =>
  html`<p class="nothing" part="nothing">${words}</p>`;

/** Whom to call: those of each contingency plan in their order, then the first personal contact. */
export function summaryContacts(form: PlansForm, personal: Form<'personalContacts'>): unknown {
  return html`${contactsOfPlans(form)} ${firstPersonalContact(personal)}`;
}

function contactsOfPlans(form: PlansForm): unknown {
  if (isMisshapen(form, [])) return rawValue(form, []);
  const named = plansInUse(form).filter(
    ({ standing }) =>
      isMisshapen(form, [standing]) || form.store.isRecorded([standing, 'whoShouldBeContacted']),
  );
  if (!named.length) return nothingSaid(form.words.text('planSummary.noContacts'));
  return named.map((copies) =>
    guardShape(form, [copies.standing], (_, path) => contactsOfPlan(form, path, copies)),
  );
}

function contactsOfPlan(
  form: PlansForm,
  path: PathTo<ContingencyPlanEntry>,
  copies: Copies,
): unknown {
  const name = codedNameAt(form, [...path, 'name']) ?? form.label(path);
  const at = pathIn(form, [...path, 'whoShouldBeContacted']);
  return html`
    ${heading(form.headingLevel + 2, html`<bdi>${name}</bdi>`)}
    ${notAgreed(form, copies, (_, agreement) => guardShape(form, agreement, agreementLine))}
    ${
      isMisshapen(form, at)
        ? rawValue(form, at)
        : html`<ol class="contacts" part="contacts">
            ${indexesAt(form, at).map(
              (index) =>
                html`<li part="contact">
                  ${guardShape(form, [...at, index], (_, one) => viewContact(form, pathIn(form, one), { level: form.headingLevel + 3, who: ['name', 'role'], what: [] }))}
                </li>`,
            )}
          </ol>`
    }
  `;
}

function firstPersonalContact(form: Form<'personalContacts'>): unknown {
  if (isMisshapen(form, [])) return rawValue(form, []);
  const [first] = indexesAt(form, []);
  if (first === undefined) return nothing;
  return html`${heading(form.headingLevel + 2, form.words.text('planSummary.mainContact'))}
    <div class="contact" part="contact">
      ${guardShape(form, [first], (_, at) =>
        viewContact(form, at, {
          level: form.headingLevel + 3,
          who: ['name', 'relationship'],
          what: ['relationshipType'],
        }),
      )}
    </div>`;
}

/** Whether an advance statement is recorded, and what it says; that none is recorded is no “no”. */
export function summaryStatement(form: PlansForm): unknown {
  if (isMisshapen(form, [])) return rawValue(form, []);
  const { words } = form;
  const has = (index: number) => form.store.isRecorded([index, 'advanceStatement']);
  const inUse = plansInUse(form)
    .map(({ standing }) => standing)
    .filter(has);
  const statements = inUse.filter(
    (index, at) =>
      !inUse
        .slice(0, at)
        .some((other) =>
          sameJson(
            form.store.at([index, 'advanceStatement']),
            form.store.at([other, 'advanceStatement']),
          ),
        ),
  );
  if (statements.length)
    return html`<p>${tag('done', words.text('planSummary.recorded'))}</p>
      ${statements.map((index) =>
        guardShape(
          form,
          [index, 'advanceStatement'],
          (_, at) =>
            html`${field(form, [...at, 'statement'], { hiddenLabel: true })}
              <dl>${field(form, [...at, 'documentLocation'])} ${field(form, [...at, 'date'])}</dl>`,
        ),
      )}`;
  const isArchivedOne = indexesAt(form, []).some(has);
  return html`<p>${tag('plain', words.text('planSummary.notRecorded'))}</p>
    ${isArchivedOne ? html`<p>${words.text('planSummary.statementArchived')}</p>` : nothing}
    ${nothingSaid(words.text('planSummary.notRecordedMeans'))}`;
}
