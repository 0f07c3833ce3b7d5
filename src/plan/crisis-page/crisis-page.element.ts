import type { DeepReadonly } from '../../json/deep-readonly.js';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { entriesAt, indexesAt } from '../../fields/list.js';
import { withPhoneLinks } from '../../fields/phones.js';
import { isMisshapen, rawValue } from '../../fields/raw-value.js';
import { guardShape } from '../../fields/guard-shape.js';
import { crisisPageWords } from '../../locales/en-GB/crisis-page.js';
import { planWords } from '../../locales/en-GB/plan-words.js';
import { agreementLine } from '../../sections/shared/agreement.js';
import { byline, viewWriter } from '../../sections/about-me/about-me.writer.js';
import { isArchived } from '../../sections/shared/archived.js';
import { onlyArchived } from '../../sections/shared/only-archived.js';
import { viewCrisisSheet } from '../../sections/contingency-plan/contingency-plan.view.js';
import { heading } from '../../widget/heading.js';
import { codedNameAt } from '../../sections/shared/line-text.js';
import { WidgetForm } from '../../widget/widget-form.js';
import type { ItemOf, PathTo } from '../../model/typed-path.js';
import { pathIn } from '../../fields/path-in.js';
import {
  planModel as element,
  type ModelOfKey,
  type Plan,
  type WidgetKey,
} from '../../standard/plan-model.js';
import { StorePart, type StoreView } from '../../store/store-part.js';
import { Store } from '../../store/store.js';
import { copiedFrom } from '../../validation/duplicates.js';
import { crisisPageStyles } from './crisis-page.styles.js';
import { paperStyles } from '../paper/paper.styles.js';
import { FitToPage } from '../paper/fit-to-page.js';
import { identity } from '../identity.js';
import { paperFoot, type PaperAge } from '../paper/paper-foot.js';
import { Paper } from '../paper/paper.js';
import { ViewElement } from '../view-element.js';

/** What the person wants of whoever helps them in a crisis. */
const WISHES = ['pleaseDoAndPleaseDont', 'howICommunicateAndHowToCommunicateWithMe'] as const;

/**
 * What somebody needs in a crisis, of a whole plan: whose it is, when to act, what to do and whom to
 * call. Each contingency plan in use prints on one side of A4, in smaller type where it is long.
 *
 * @tag pcsp-crisis-page
 * @csspart sheet - what prints on one side
 * @csspart identity - whose plan it is
 * @csspart emergency - whom to call at once
 * @csspart crisis - when to act, what to do and whom to call
 * @csspart block - what stands under one heading
 * @csspart list - a list
 * @csspart entries - a list, as the widgets of the sections call it
 * @csspart entry - one entry of it
 * @csspart row - a name and a value
 * @csspart label - a name
 * @csspart value - a value
 * @csspart nhs-number - the NHS number in groups
 * @csspart contacts - the people to call
 * @csspart contact - one of them
 * @csspart who - who somebody is
 * @csspart call - how to reach somebody
 * @csspart phone - a telephone number to call
 * @csspart since - since when something helps, and until when
 * @csspart code - what a code says beside words that say something else
 * @csspart agreement - that it was not agreed, or has changed since
 * @csspart overdue - that a review is overdue
 * @csspart wishes - what the person wants of whoever helps
 * @csspart byline - who wrote that, and who helped
 * @csspart nothing - that nothing is recorded
 * @csspart raw - a value of another shape than the standard's, and what is wrong with it
 * @csspart raw-label - that it is shown as it came
 * @csspart raw-value - the value as it came
 * @csspart error - what is wrong with it
 * @csspart disclosure - what came beside the standard
 * @csspart disclosure-summary - the line that says so
 * @csspart disclosure-body - what came
 * @csspart paper-foot - when it was printed, at the foot of a sheet
 */
export class PcspCrisisPage extends ViewElement {
  static override readonly styles = [...ViewElement.styles, paperStyles, crisisPageStyles];

  readonly #store = new Store(element);
  /** without a plan nothing is said of one, not even that it is empty */
  #isGiven = false;
  readonly #whole = this.#formOn(this.#store, 'plan');
  readonly #plans = this.#formOn(
    new StorePart(this.#store, ['contingencyPlans']),
    'contingencyPlans',
  );
  readonly #aboutMe = this.#formOn(new StorePart(this.#store, ['aboutMe']), 'aboutMe');
  readonly #paper = new Paper(this, {
    now: () => this.settings.now(),
    pageWords: (numbers) => this.words.text('plan.page', numbers),
    page: 'size: A4; margin: 12mm 12mm 14mm;',
  });

  constructor() {
    super({ plan: planWords, crisisPage: crisisPageWords });
    new FitToPage(this, () => [
      ...(this.shadowRoot?.querySelectorAll<HTMLElement>('.sheet') ?? []),
    ]);
  }

  /** The whole plan, or as much of it as there is. */
  @property({ attribute: false })
  get value(): DeepReadonly<Plan> | undefined {
    return this.#store.now.stored as DeepReadonly<Plan> | undefined;
  }

  set value(value: DeepReadonly<Partial<Plan>> | undefined) {
    this.#isGiven ||= value !== undefined;
    if (!this.#store.holds(value)) this.#store.load(value);
  }

  protected override render(): unknown {
    // of another plan, nothing that was drawn of the one before stays
    return keyed(this.#store.saves, this.#isGiven ? this.#sheets() : this.#sheet(nothing));
  }

  #sheets(): unknown {
    const misshapen = [this.#whole, this.#plans].find((form) => isMisshapen(form, []));
    if (misshapen) return this.#sheet(rawValue(misshapen, []));
    const plans = this.#plans;
    // two services' copies of a plan are one plan to whoever acts on it
    const copies = copiedFrom(element.children.contingencyPlans.item, entriesAt(plans, []));
    const inUse = indexesAt(plans, []).filter(
      (index) => copies[index] === undefined && !isArchived(plans, pathIn(plans, [index])),
    );
    return inUse.length
      ? inUse.map((index) =>
          this.#sheet(guardShape(plans, [index], viewSheet), {
            updated: this.#lastUpdateOf(index),
          }),
        )
      : this.#sheet(this.#noPlan());
  }

  #noPlan(): unknown {
    const archived = onlyArchived(this.#plans, []);
    return archived
      ? html`${heading(this.headingLevel + 1, this.#plans.label([]))}
          <p class="nothing" part="nothing">${archived}</p>`
      : html`<p class="nothing" part="nothing">${this.words.text('crisisPage.none')}</p>`;
  }

  /** The plan's own date: what else is on the sheet may be newer. */
  #lastUpdateOf(index: number): string | undefined {
    const date = this.#plans.store.at([index, 'lastUpdated']);
    return typeof date === 'string' && !Number.isNaN(Date.parse(date)) ? date : undefined;
  }

  #sheet(inside: unknown, age?: PaperAge): unknown {
    const { words } = this;
    const title = words.text('crisisPage.title');
    return html`<article
      class="sheet"
      part="sheet"
      lang=${words.lang}
      dir=${words.dir}
      aria-label=${title}
    >
      ${heading(this.headingLevel, title)} ${this.#isGiven ? identity(this.#whole) : nothing}
      <p class="emergency" part="emergency">
        ${withPhoneLinks(words.text('crisisPage.emergency'))}
      </p>
      ${inside} ${this.#wishes()} ${paperFoot(words, age, this.#paper.printedOn)}
    </article>`;
  }

  #wishes(): unknown {
    const form = this.#aboutMe;
    const recorded = WISHES.filter((key) => form.store.isRecorded([key]));
    return recorded.length
      ? html`${heading(form.headingLevel + 1, form.label([]))} ${viewWriter(form)}
          ${byline(form, 'supportedToWriteThisBy')}
          <div class="wishes" part="wishes">
            ${recorded.map(
              (key) =>
                html`<div class="block" part="block">
                  ${heading(form.headingLevel + 2, form.label([key]))}
                  ${field(form, [key], { hiddenLabel: true })}
                </div>`,
            )}
          </div>`
      : nothing;
  }

  #formOn<K extends WidgetKey>(store: StoreView<ModelOfKey<K>>, key: K): Form<K> {
    const nobodyEdits = () => {
      throw new Error('A crisis page is to read.');
    };
    return new WidgetForm(store, {
      key,
      words: this.words,
      root: () => this.shadowRoot,
      settings: () => this.settings,
      readonly: () => true,
      disabled: () => false,
      headingLevel: () => this.headingLevel,
      presses: { after: (run) => run(), forget: () => {} },
      edited: nobodyEdits,
      committed: nobodyEdits,
    });
  }
}

type ContingencyPlanModel = ItemOf<ModelOfKey<'contingencyPlans'>>;

function viewSheet(form: Form<'contingencyPlans'>, path: PathTo<ContingencyPlanModel>): unknown {
  // a plan that nobody named still has a heading: the headings below it hang on it
  const name = codedNameAt(form, [...path, 'name']) ?? form.label(path);
  const agreed = form.store.at([...path, 'agreement', 'agreed']);
  return html`
    ${heading(form.headingLevel + 1, name)} ${viewCrisisSheet(form, path)}
    ${agreed === true ? nothing : viewDisagreement(form, pathIn(form, [...path, 'agreement']))}
  `;
}

/** That a plan is not agreed as it is now, and why, as far as somebody recorded it. */
const viewDisagreement = (
  form: Form<'contingencyPlans'>,
  path: PathTo<ContingencyPlanModel['children']['agreement']>,
): unknown =>
  html`<div>
    ${agreementLine(form, path)} ${field(form, [...path, 'reasonNotAgreed'], { hiddenLabel: true })}
  </div>`;
