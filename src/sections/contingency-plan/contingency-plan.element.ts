import { html, nothing } from 'lit';
import type { Form } from '../../fields/form.js';
import { entryGroupName } from '../../fields/entry-title.js';
import { indexesAt } from '../../fields/list.js';
import { field } from '../../fields/field.js';
import { isMisshapen } from '../../fields/raw-value.js';
import { guardShape } from '../../fields/guard-shape.js';
import { watch } from '../../fields/watch.js';
import { contingencyPlansWords as words } from './contingency-plan.words.en-GB.js';
import type { CodedText, Leaf } from '../../model/element.js';
import { isVisible } from '../../text/plain-characters.js';
import type { ItemOf, PathTo } from '../../model/typed-path.js';
import type { ModelOfKey } from '../../standard/plan-model.js';
import { pathIn } from '../../fields/path-in.js';
import { contingencyPlans } from './contingency-plan.model.js';
import { archivableEntries } from '../shared/archivable-entries.js';
import {
  archivedFact,
  archivedLine,
  isArchived,
  archiveOrRemoveButton,
} from '../shared/archived.js';
import { captureContingencyPlan } from './contingency-plan.capture.js';
import { viewContingencyPlan } from './contingency-plan.view.js';
import { agreementWords } from '../shared/agreement.js';
import { foldedEntry } from '../shared/folded.js';
import { reviewWords } from '../shared/review-words.js';
import { changeable } from '../../widget/changeable.js';
import { heading } from '../../widget/heading.js';
import { SectionElement } from '../shared/section-element.js';
import { sectionBody } from '../shared/section-body.js';

/**
 * Contingency plan: what to do and whom to call when things go wrong. Read-only it is what somebody
 * needs in a crisis: triggers and actions first, people to call as telephone links.
 *
 * @tag pcsp-contingency-plan
 * @csspart lapsed - that it has changed since it was agreed, and a question whether it is agreed now
 * @csspart lapsed-answers - the answers to it
 * @csspart crisis - when to act, what to do and whom to call
 * @csspart contacts - the people to call
 * @csspart contact - one of them
 * @csspart since - since when something helps, and until when
 * @csspart facts - what the line of an entry says about it
 * @csspart fact - one of these facts
 * @csspart problem - that something in it is to be checked
 */
export class PcspContingencyPlan extends SectionElement<'contingencyPlans'> {
  constructor() {
    super({ key: 'contingencyPlans', element: contingencyPlans, words });
  }

  protected override renderSection(form: Form<'contingencyPlans'>): unknown {
    return sectionBody(form, plans);
  }
}

type ContingencyPlanModel = ItemOf<ModelOfKey<'contingencyPlans'>>;

/** What a plan is called: its name, or its number where there are several. */
function nameOf(form: Form<'contingencyPlans'>, path: PathTo<ContingencyPlanModel>): string {
  const { text, coding } = (form.store.at([...path, 'name']) ?? {}) as CodedText;
  const names = [text, coding?.display].filter((one) => typeof one === 'string' && isVisible(one));
  const several =
    indexesAt(form, []).filter((index) => !isArchived(form, pathIn(form, [index]))).length > 1;
  return names[0] ?? form.label(several ? path : []);
}

/** Whether there is more to a name than its words, such as a code that says something else. */
function hasMore(form: Form<'contingencyPlans'>, path: PathTo<Leaf<'codedText'>>): boolean {
  const { text, coding } = (form.store.at(path) ?? {}) as CodedText;
  const said = text === undefined ? coding?.display !== undefined : coding === undefined;
  return isMisshapen(form, path, true) || (form.store.isRecorded(path) && !said);
}

const plans = (form: Form<'contingencyPlans'>): unknown =>
  archivableEntries(form, indexesAt(form, []), (index) => {
    const path = pathIn(form, [index]);
    const about = nameOf(form, path);
    return changeable(form, {
      path,
      about: about === form.label([]) || about === form.label(path) ? '' : about,
      draw: (one) => (form.readonly ? plan(one, path) : foldedPlan(one, path)),
    });
  });

/** Where all of the section is captured: a line that says whether it is agreed, and when it is reviewed. */
const foldedPlan = (form: Form<'contingencyPlans'>, path: PathTo<ContingencyPlanModel>): unknown =>
  html`<div class="line-entry" part="entry" id="${form.id(path)}-entry">
    ${foldedEntry(form, path, {
      name: () => nameOf(form, path),
      facts: () => [
        archivedFact(form, path),
        agreementWords(form, pathIn(form, [...path, 'agreement'])),
        reviewWords(form, pathIn(form, [...path, 'plannedReview'])),
      ],
      body: () => html`${archivedLine(form, path)} ${guardShape(form, path, editedPlan)}`,
    })}
  </div>`;

const plan = (form: Form<'contingencyPlans'>, path: PathTo<ContingencyPlanModel>): unknown =>
  html`<div
    class="plan"
    part="entry"
    id="${form.id(path)}-entry"
    role=${form.readonly ? 'article' : 'group'}
    aria-label=${entryGroupName(form, path)}
  >
    ${watch(form, [...path, 'name'], () => heading(form.headingLevel + 1, nameOf(form, path)))}
    ${form.readonly && hasMore(form, pathIn(form, [...path, 'name'])) ? field(form, [...path, 'name'], { hiddenLabel: true }) : nothing}
    ${archivedLine(form, path)}
    ${guardShape(form, path, form.readonly ? viewContingencyPlan : editedPlan)}
  </div>`;

const editedPlan = (form: Form<'contingencyPlans'>, path: PathTo<ContingencyPlanModel>): unknown =>
  html`${captureContingencyPlan(form, path)} ${archiveOrRemoveButton(form, path)}`;
