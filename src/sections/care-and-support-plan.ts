import { html, nothing } from 'lit';
import { disclosure } from '../fields/disclosure.js';
import { field } from '../fields/field.js';
import type { Form } from '../fields/form.js';
import { anyElement, group } from '../fields/group.js';
import { entriesAt, list } from '../fields/list.js';
import { shaped } from '../fields/shaped.js';
import { careAndSupportPlan as words } from '../locales/en-GB/care-and-support-plan.js';
import { careAndSupportPlan } from '../standard/sections/care-and-support-plan.js';
import { outlineStyles } from '../styles/care-and-support-plan.js';
import { capturedAgreement } from './parts/agreement.js';
import { card, more } from './parts/card.js';
import { Archiving } from './care-and-support-plan/archiving.js';
import type { Outline } from './care-and-support-plan/entries.js';
import { Filter } from './care-and-support-plan/filter.js';
import { folding } from './care-and-support-plan/folding.js';
import { moveBetweenLines } from './care-and-support-plan/keyboard.js';
import { NEEDS } from './care-and-support-plan/levels.js';
import { needs } from './care-and-support-plan/needs.js';
import { shownPlan } from './care-and-support-plan/view.js';
import { heading } from '../widget/heading.js';
import { SectionElement } from './section-element.js';
import { whole } from './parts/whole.js';

/**
 * Care and support plan: needs, the goals that hang on them, and who will do what about each. While
 * it is captured every need, goal and action is a line that opens in its place; the arrow keys move
 * between lines. Read-only it is a plan to read, need by need.
 *
 * @tag pcsp-care-and-support-plan
 * @csspart needs - needs, goals and actions
 * @csspart filter - the choice of what is in sight
 * @csspart folding - buttons that open and close every line
 * @csspart need - a need
 * @csspart goal - a goal
 * @csspart action - an action
 * @csspart number - which need, goal or action it is
 * @csspart facts - what a line says about it
 * @csspart fact - one of these facts
 * @csspart problem - that something in it is wrong
 * @csspart what - what is to be done, in the read-only view
 * @csspart step - a step towards it
 * @csspart dialog - what asks before something with open goals or actions is archived
 * @csspart dialog-title - its question
 * @csspart dialog-answers - the answers to it
 */
export class PcspCareAndSupportPlan extends SectionElement<'careAndSupportPlan'> {
  static override readonly styles = [...SectionElement.styles, outlineStyles];

  #outline?: Outline;

  constructor() {
    super({ key: 'careAndSupportPlan', element: careAndSupportPlan, words });
  }

  protected override renderSection(form: Form): unknown {
    return whole(form, form.readonly ? shownPlan : () => captured(this.#outlineOf(form)));
  }

  /** A widget that joins a plan has another form there. */
  #outlineOf(form: Form): Outline {
    if (this.#outline?.form !== form) {
      const filter = new Filter(form);
      this.#outline = { form, filter, archiving: new Archiving(form, filter) };
    }
    return this.#outline;
  }
}

function captured(outline: Outline): unknown {
  const { form, filter, archiving } = outline;
  const level = form.headingLevel + 1;
  return html`<div class="whole" @keydown=${moveBetweenLines}>
    <p class="intro" part="intro">${form.say([], 'intro')}</p>
    ${card(level, form.label(['strengths']), list(form, ['strengths'], { quiet: true }))}
    <div class="needs" part="needs">
      ${heading(level, form.label(NEEDS))}
      ${filter.draw(() => html`${entriesAt(form, NEEDS).length ? folding(form) : nothing} ${needs(outline)}`)}
    </div>
    ${card(level, form.label(['agreement']), shaped(form, ['agreement'], capturedAgreement))}
    ${card(level, form.say([], 'parts.review'), [
      field(form, ['plannedReview']),
      group(form, ['responsibilityForReview']),
      field(form, ['lastUpdated']),
    ])}
    ${card(level, form.say([], 'parts.other'), [
      field(form, ['careFundingSource'], { short: true }),
      list(form, ['otherCarePlanningDocuments']),
    ])}
    ${card(level, form.say([], 'parts.people'), [
      field(form, ['location'], { short: true }),
      more(form, [], 'performingProfessional'),
      disclosure(form, {
        path: [],
        keys: ['peopleCompletingRecord'],
        summary: form.label(['peopleCompletingRecord']),
        body: () => anyElement(form, ['peopleCompletingRecord']),
      }),
    ])}
    ${archiving.dialog()}
  </div>`;
}
