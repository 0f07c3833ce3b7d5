import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { dueEntries } from '../../due/caseload-due.js';
import { field } from '../../fields/field.js';
import { guardShape } from '../../fields/guard-shape.js';
import { pathIn } from '../../fields/path-in.js';
import { isMisshapen, rawValue } from '../../fields/raw-value.js';
import { samePath } from '../../json/path.js';
import { dueListWords } from '../../locales/en-GB/due-list.js';
import { planSummaryWords } from '../../locales/en-GB/plan-summary.js';
import { planWords } from '../../locales/en-GB/plan-words.js';
import { byline, viewWriter } from '../../sections/about-me/about-me.writer.js';
import { responsibleRow } from '../../sections/shared/contact-view.js';
import { agreementLine } from '../../sections/shared/agreement.js';
import { descriptionRow } from '../../sections/shared/description-row.js';
import { planModel } from '../../standard/plan-model.js';
import { LoadedStore } from '../../store/loaded-store.js';
import { heading } from '../../widget/heading.js';
import { dueDateWords, toneOf } from '../due/due-words.js';
import { overdueList } from '../due/overdue-list.js';
import { identityAsItCame } from '../identity.js';
import { importNotes } from '../import-notes.js';
import { newestUpdateOf } from '../paper/last-updated.js';
import { oneSideStyles } from '../paper/one-side.styles.js';
import { paperFoot } from '../paper/paper-foot.js';
import { OneSidePaper } from '../paper/one-side-paper.js';
import { paperStyles } from '../paper/paper.styles.js';
import { tag, tagStyles } from '../tag.js';
import { isHere, ViewElement, type ShownPlan } from '../view-element.js';
import { viewWords } from '../view-words.js';
import { planSummaryStyles } from './plan-summary.styles.js';
import { summaryContacts, summaryStatement } from './summary-contacts.js';
import { summaryForms } from './summary-forms.js';
import { summaryGoals } from './summary-goals.js';

const MATTERS = ['whatIsMostImportantToMe', 'peopleWhoAreImportantToMe'] as const;

/**
 * A plan on one page: whose it is, what is overdue, what matters most, up to three goals, the next
 * review, whom to call, and whether an advance statement is recorded. It prints on one side of A4, in
 * smaller type where there is much to say; nothing is cut.
 *
 * @tag pcsp-plan-summary
 * @csspart sheet - everything the widget shows: what prints on one side
 * @csspart identity - whose plan it is
 * @csspart called - what the person likes to be called
 * @csspart block - what stands under one heading
 * @csspart overdue-list - what is overdue
 * @csspart tag - a state, in words
 * @csspart goals - the goals that are shown
 * @csspart goal - one of them
 * @csspart next - what is to be done next for it
 * @csspart more-goals - how many goals are not shown
 * @csspart contacts - the people to call
 * @csspart contact - one of them
 * @csspart who - who somebody is
 * @csspart call - how to reach somebody
 * @csspart phone - a telephone number to call
 * @csspart row - a name and a value
 * @csspart label - a name
 * @csspart value - a value
 * @csspart nhs-number - the NHS number in groups
 * @csspart agreement - whether it is agreed as it is now
 * @csspart note - what came with the plan from another system
 * @csspart byline - who wrote it, and when
 * @csspart nothing - that nothing is recorded
 * @csspart warning - that a part of the plan cannot be read
 * @csspart raw - a value of another shape than the standard's, and what is wrong with it
 * @csspart raw-label - that it is shown as it came
 * @csspart raw-value - the value as it came
 * @csspart error - what is wrong with it
 * @csspart disclosure - what came beside the standard
 * @csspart disclosure-summary - the line that says so
 * @csspart disclosure-body - what came
 * @csspart paper-foot - when it was printed, at the foot of the sheet
 */
export class PcspPlanSummary extends ViewElement {
  static override readonly styles = [
    ...ViewElement.styles,
    paperStyles,
    oneSideStyles,
    tagStyles,
    planSummaryStyles,
  ];

  readonly #store = new LoadedStore(planModel);
  #isGiven = false;
  readonly #forms = summaryForms(this.#store, {
    root: () => this.shadowRoot,
    words: this.words,
    settings: () => this.settings,
    headingLevel: () => this.headingLevel,
  });
  readonly #paper = new OneSidePaper(this, {
    now: () => this.settings.now(),
    pageWords: (numbers) => this.words.text('plan.page', numbers),
  });

  constructor() {
    super([
      ...viewWords,
      { plan: planWords, planSummary: planSummaryWords, dueList: dueListWords },
    ]);
  }

  /** The whole plan, or as much of it as there is. */
  @property({ attribute: false })
  get value(): ShownPlan {
    return this.#store.now.stored as ShownPlan;
  }

  set value(value: ShownPlan) {
    // an empty plan is drawn otherwise than none
    if (isHere(value) !== this.#isGiven) this.requestUpdate();
    this.#isGiven = isHere(value);
    if (!this.#store.holds(value)) this.#store.load(value);
  }

  protected override get isGiven(): boolean {
    return this.#isGiven;
  }

  protected override render(): unknown {
    this.#store.judgeAt(this.settings.now());
    const { words } = this;
    const title = words.text('planSummary.label');
    // of another plan, nothing that was drawn of the one before stays
    return html`<article
      class="sheet"
      part="sheet"
      lang=${words.lang}
      dir=${words.dir}
      aria-label=${title}
    >
      ${keyed(this.#store.saves, this.#isGiven ? this.#summary() : this.#title())}
    </article>`;
  }

  #summary(): unknown {
    const { plan, aboutMe, carePlan, contingencyPlans, personalContacts } = this.#forms;
    if (isMisshapen(plan, [])) return html`${this.#title()} ${rawValue(plan, [])}`;
    const value = plan.store.at([]);
    return html`
      <div class="sheet-head">${this.#title()} ${identityAsItCame(plan)}</div>
      ${this.#preferredName()} ${overdueList(this.words, value, this.settings.now())}
      <div class="blocks">
        <div class="column">
          ${this.#block('matters', isMisshapen(aboutMe, []) ? rawValue(aboutMe, []) : this.#matters())}
          ${this.#block('goals', html`${this.#agreement()} ${importNotes(carePlan, carePlan.store.at([]))} ${summaryGoals(carePlan)}`)}
          ${isMisshapen(carePlan, []) ? nothing : this.#block('review', this.#review(value))}
        </div>
        <div class="column">
          ${this.#block('call', summaryContacts(contingencyPlans, personalContacts))}
          ${this.#block('advance', summaryStatement(contingencyPlans))}
        </div>
      </div>
      ${paperFoot(this.words, { updated: newestUpdateOf(value, this.settings.now()), now: this.settings.now() }, this.#paper.printedOn)}
    `;
  }

  #title(): unknown {
    return heading(this.headingLevel, this.words.text('planSummary.label'));
  }

  #block(key: 'matters' | 'goals' | 'call' | 'advance' | 'review', inside: unknown): unknown {
    return html`<div class="block" part="block">
      ${heading(this.headingLevel + 1, this.words.text(`planSummary.${key}`))} ${inside}
    </div>`;
  }

  #preferredName(): unknown {
    const form = this.#forms.demographics;
    const path = ['name', 'preferredName'] as const;
    if (!form.store.isRecorded(path)) return nothing;
    if (isMisshapen(form, path)) return rawValue(form, path);
    return html`<p class="called" part="called">
      ${this.words.text('planSummary.preferredName')}
      <bdi translate="no">${String(form.store.at(path))}</bdi>
    </p>`;
  }

  #matters(): unknown {
    const form = this.#forms.aboutMe;
    const recorded = MATTERS.filter((key) => form.store.isRecorded([key]));
    if (!recorded.length) return this.#notRecorded();
    return html`${recorded.map(
      (key) =>
        html`${key === 'whatIsMostImportantToMe' ? nothing : heading(this.headingLevel + 2, form.label([key]))}
        ${field(form, [key], { hiddenLabel: true })}`,
    )}
    ${viewWriter(form)} ${byline(form, 'supportedToWriteThisBy')} ${byline(form, 'date')}`;
  }

  /** A plan that nobody recorded anything of says nothing of its agreement. */
  #agreement(): unknown {
    const form = this.#forms.carePlan;
    return !form.store.isRecorded([]) || isMisshapen(form, [])
      ? nothing
      : guardShape(form, ['agreement'], agreementLine);
  }

  /** When the plan itself is looked at again, and who leads that: no other section’s date stands here. */
  #review(value: unknown): unknown {
    const { words } = this;
    const form = this.#forms.carePlan;
    const [review, lead] = ['plannedReview', 'responsibilityForReview'] as const;
    const due = dueEntries(value, this.settings.now()).find(({ path }) =>
      samePath(path, ['careAndSupportPlan', review]),
    );
    const notRecorded = words.text('field.notRecorded');
    const when = due?.on
      ? descriptionRow(
          form.label([review]),
          html`${tag(toneOf[due.state], words.text(`dueList.state.${due.state}`))}
          ${dueDateWords(words, value, due)}`,
        )
      : form.store.isRecorded([review])
        ? field(form, [review])
        : descriptionRow(form.label([review]), notRecorded);
    return html`<dl>
      ${when}
      ${
        form.store.isRecorded([lead])
          ? responsibleRow(form, pathIn(form, [lead]))
          : descriptionRow(form.label([lead]), notRecorded)
      }
    </dl>`;
  }

  #notRecorded(): unknown {
    return html`<p class="nothing" part="nothing">${this.words.text('field.notRecorded')}</p>`;
  }
}
