import { html, nothing } from 'lit';
import type { Form } from '../../fields/form.js';
import { entriesAt } from '../../fields/list.js';
import { careAndSupportPlanWords as words } from './care-and-support-plan.words.en-GB.js';
import { careAndSupportPlan } from './care-and-support-plan.model.js';
import { outlineStyles } from './care-and-support-plan.styles.js';
import { captureBlock } from './blocks.js';
import { ArchiveDialog } from './archiving.js';
import type { Outline } from './entries.js';
import { EntryFilter } from './filter.js';
import { folding } from './folding.js';
import { moveBetweenLines } from './keyboard.js';
import { NEEDS } from './levels.js';
import { needEntries } from './needs.js';
import {
  furtherOfPlan,
  viewCareAndSupportPlan,
  viewPlanRecord,
} from './care-and-support-plan.view.js';
import { heading } from '../../widget/heading.js';
import { SectionElement } from '../shared/section-element.js';
import { sectionBody } from '../shared/section-body.js';

/**
 * Care and support plan: needs, the goals that hang on them, and who will do what about each. While
 * it is captured every need, goal and action is a line that opens in its place; the arrow keys move
 * between lines. Read-only it is a plan to read, need by need.
 *
 * @tag pcsp-care-and-support-plan
 * @csspart lapsed - that it has changed since it was agreed, and a question whether it is agreed now
 * @csspart lapsed-answers - the answers to it
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

  #state?: Omit<Outline, 'needLevel'>;

  constructor() {
    super({ key: 'careAndSupportPlan', element: careAndSupportPlan, words });
  }

  protected override renderSection(form: Form<'careAndSupportPlan'>): unknown {
    return sectionBody(
      form,
      form.readonly
        ? () => viewCareAndSupportPlan(form, form.parts && this.#outlineOf(form.parts.form, 1))
        : () => capture(this.#outlineOf(form, 2)),
      viewPlanRecord,
      furtherOfPlan,
    );
  }

  /** A document has no heading over its needs: they are a level higher there than where all is captured. */
  #outlineOf(form: Form<'careAndSupportPlan'>, depth: 1 | 2): Outline {
    // a widget that joins a plan has another form there
    if (this.#state?.form !== form) {
      const filter = new EntryFilter(form);
      this.#state = { form, filter, archiving: new ArchiveDialog(form, filter) };
    }
    return { ...this.#state, needLevel: form.headingLevel + depth };
  }
}

function capture(outline: Outline): unknown {
  const { form, filter, archiving } = outline;
  const level = form.headingLevel + 1;
  return html`<div class="whole" @keydown=${moveBetweenLines}>
    <p class="intro" part="intro">${form.elementText([], 'intro')}</p>
    ${captureBlock.strengths(form)}
    <div class="needs" part="needs">
      ${heading(level, form.label(NEEDS))}
      ${filter.draw(() => html`${entriesAt(form, NEEDS).length ? folding(form) : nothing} ${needEntries(outline)}`)}
    </div>
    ${captureBlock.agreement(form)} ${captureBlock.review(form)} ${captureBlock.other(form)}
    ${captureBlock.people(form)} ${archiving.dialog()}
  </div>`;
}
