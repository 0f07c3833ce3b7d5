import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Form } from '../../fields/form.js';
import { emergencyCall } from '../../fields/call-button.js';
import { guardShape } from '../../fields/guard-shape.js';
import { pathIn } from '../../fields/path-in.js';
import { withPhoneLinks } from '../../fields/phones.js';
import { isMisshapen, rawValue } from '../../fields/raw-value.js';
import { valueAt } from '../../json/path.js';
import { crisisPageEnglish } from './crisis-page-english.js';
import { toDateTime } from '../../model/uk-clock.js';
import type { OtherNames } from '../../sections/contingency-plan/contingency-plan.named-contacts.js';
import { onlyArchived } from '../../sections/shared/only-archived.js';
import {
  planModel as element,
  type ModelOfKey,
  type WidgetKey,
} from '../../standard/plan-model.js';
import { StorePart, type StoreView } from '../../store/store-part.js';
import { LoadedStore } from '../../store/loaded-store.js';
import type { Copies } from '../../validation/duplicates.js';
import { heading } from '../../widget/heading.js';
import { fullName, identityAsItCame } from '../identity.js';
import { oneSideStyles } from '../paper/one-side.styles.js';
import { paperFoot, type PaperAge } from '../paper/paper-foot.js';
import { paperStyles } from '../paper/paper.styles.js';
import { OneSidePaper } from '../paper/one-side-paper.js';
import { plansInUse } from '../plans-in-use.js';
import { isHere, isOther, ViewElement, type ShownPlan } from '../view-element.js';
import { crisisPaperStyles } from './crisis-page.paper.styles.js';
import { crisisPageStyles } from './crisis-page.styles.js';
import { foldButton } from './fold-button.js';
import { KeepPage } from './keep-page.js';
import { planHead, viewPlan } from './plan-view.js';
import { openFolds } from '../../widget/printed-folds.js';
import { ReadingForm } from '../../widget/reading-form.js';
import { namesIn } from './names-in.js';
import { saveFile } from './save-file.js';
import { showStart } from './show-start.js';
import { plainText, standaloneHtml } from './standalone-html.js';
import { hasWishes, wishes } from './wishes.js';

const ABOUT_ME = 'about-me';

/** Where what the person is called may stand, also in a shape that is none of ours. */
const OWN = [
  [],
  ['name'],
  ...['firstName', 'preferredName', 'fullName'].map((key) => ['name', key]),
];

/**
 * What somebody needs in a crisis, of a whole plan: whose it is, when to act, what to do and whom to
 * call. Each contingency plan in use prints on one side of A4, in smaller type where it is long.
 *
 * @tag pcsp-crisis-page
 * @slot sign-language - a video of yours in British Sign Language, below whom to call at once; not on paper
 * @csspart page - the whole of it
 * @csspart sheet - what prints on one side
 * @csspart identity - whose plan it is
 * @csspart emergency - whom to call at once
 * @csspart call-button - a link as large as a thumb that calls or writes to somebody
 * @csspart call-first - what calls the first of the people to call
 * @csspart step-call - the number of somebody whom a step names
 * @csspart button - a button
 * @csspart fold-button - one that opens and closes a plan, or what the person wants
 * @csspart fold-body - what it opens and closes
 * @csspart keep - the buttons that print, save, share or copy the page
 * @csspart status - what became of that
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
  static override readonly styles = [
    ...ViewElement.styles,
    paperStyles,
    crisisPageStyles,
    oneSideStyles,
    crisisPaperStyles,
  ];

  readonly #store = new LoadedStore(element);
  #isGiven = false;
  readonly #whole = this.#formOn(this.#store, 'plan');
  readonly #plans = this.#formOn(
    new StorePart(this.#store, ['contingencyPlans']),
    'contingencyPlans',
  );
  readonly #aboutMe = this.#formOn(new StorePart(this.#store, ['aboutMe']), 'aboutMe');
  /** which parts somebody has opened or closed, by what tells them apart */
  readonly #opened = new Map<unknown, boolean>();
  readonly #keep = new KeepPage(this, {
    words: this.words,
    title: () => this.#titleWithName(),
    toText: () => this.toText(),
    saveAsFile: () => this.saveAsFile(),
  });
  readonly #paper = new OneSidePaper(this, {
    now: () => this.settings.now(),
    pageWords: (numbers) => this.words.text('plan.page', numbers),
  });

  constructor() {
    super([crisisPageEnglish]);
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
    if (this.#store.holds(value)) return;
    const person = this.#store.at(['personDemographics']);
    this.#store.load(value);
    // of a newer plan of the same person, what was open stays open
    if (isOther(person, this.#store.at(['personDemographics']))) this.#opened.clear();
  }

  /**
   * The page as a file of its own, with all that is folded: whole in itself, without scripts, to be
   * read without a network.
   */
  toHtml(): string {
    const now = toDateTime(this.settings.now());
    const options = {
      lang: this.words.lang,
      dir: this.words.dir,
      title: this.#titleWithName(),
      plans: this.words.text('crisisPage.plans'),
      note: [
        this.words.text('crisisPage.savedOn', { date: this.words.date(now) }),
        this.words.text('crisisPage.mayBeOld'),
      ].join(' '),
    };
    return this.#unfolded((sheets) => standaloneHtml(sheets, options));
  }

  /** The words of the page as plain text, with all that is folded. */
  toText(): string {
    return this.#unfolded(plainText);
  }

  /** Has the browser save the page as a file of its own. Gives the name of the file. */
  saveAsFile(): string {
    const day = toDateTime(this.settings.now()).slice(0, 'YYYY-MM-DD'.length);
    return saveFile(this.ownerDocument, this.toHtml(), `${this.#titleWithName()} ${day}`);
  }

  protected override get isGiven(): boolean {
    return this.#isGiven;
  }

  protected override render(): unknown {
    const { words } = this;
    // of another plan, nothing that was drawn of the one before stays
    return keyed(
      this.#store.saves,
      html`<div class="page" part="page" lang=${words.lang} dir=${words.dir}>
        ${this.#firstScreen()}
        ${this.#isGiven ? [this.sheets(), this.#aboutMeOnScreen(), this.#keep.buttons()] : this.#sheet(this.#notLoaded())}
      </div>`,
    );
  }

  /** A side of paper for each plan in use. */
  protected sheets(): unknown {
    this.#store.judgeAt(this.settings.now());
    const misshapen = [this.#whole, this.#plans].find((form) => isMisshapen(form, []));
    if (misshapen) return this.#sheet(rawValue(misshapen, []));
    const plans = this.#plans;
    const inUse = plansInUse(plans);
    return inUse.length
      ? inUse.map((copies) => this.#planSheet(copies, inUse.length === 1))
      : this.#sheet(this.#noPlan());
  }

  /** Whoever needs a plan in a crisis must not take one that has not come for none. */
  #notLoaded(): unknown {
    return html`<p class="nothing" part="nothing">${this.words.text('crisisPage.notLoaded')}</p>`;
  }

  /** What is first on a screen; on paper each sheet has it. */
  #firstScreen(): unknown {
    const { words } = this;
    return html`<div class="first on-screen">
      ${heading(this.headingLevel, words.text('crisisPage.title'))}
      ${this.#isGiven ? identityAsItCame(this.#whole) : nothing}
      <div class="emergency-calls" part="emergency">
        ${emergencyCall(words.text('crisisPage.danger'), words.text('crisisPage.dangerWhen'))}
        ${emergencyCall(words.text('crisisPage.urgent'), words.text('crisisPage.urgentWhen'))}
      </div>
      <slot name="sign-language"></slot>
    </div>`;
  }

  /** A plan under a button with its name; one of another shape is shown as it came. */
  #planSheet(copies: Copies, isOnly: boolean): unknown {
    const index = copies.standing;
    const plans = this.#plans;
    const age = { updated: this.#lastUpdateOf(index), now: this.settings.now() };
    const path = pathIn(plans, [index]);
    if (isMisshapen(plans, path)) {
      const inside = html`${heading(this.headingLevel + 1, plans.label(path))}
      ${rawValue(plans, path)}`;
      return this.#sheet(inside, age);
    }
    const key = this.#keyOf(index);
    const isOpen = this.#opened.get(key) ?? isOnly;
    const id = `plan-${index}`;
    const toggle = () => void this.#fold(key, isOpen, id);
    return this.#sheet(
      html`${planHead(plans, copies, { id, isOpen, toggle })}
        <div id=${id} ?hidden=${!isOpen} class="fold-body" part="fold-body">
          ${guardShape(plans, [index], (form, at) => viewPlan(form, at, { names: this.#names(), otherwise: copies.otherwise }))}
        </div>`,
      age,
    );
  }

  /** What tells a plan from the others while its page is drawn again. */
  #keyOf(index: number): unknown {
    const id = valueAt(this.#plans.store.at([index]), ['id']);
    return typeof id === 'string' ? id : index;
  }

  async #fold(key: unknown, isOpen: boolean, id: string): Promise<void> {
    this.#opened.set(key, !isOpen);
    this.requestUpdate();
    await this.updateComplete;
    const body = this.shadowRoot?.getElementById(id);
    // what to do and whom to call is in sight after one press
    if (!isOpen && body) showStart(body);
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

  /** One side of paper. What each of them has, a screen has once, in another place. */
  #sheet(inside: unknown, age?: PaperAge): unknown {
    const { words } = this;
    const aboutMe = this.#aboutMe;
    const title = words.text('crisisPage.title');
    return html`<article class="sheet" part="sheet">
      <div class="on-sheet sheet-head">
        ${heading(this.headingLevel, title)}
        ${this.#isGiven ? identityAsItCame(this.#whole) : nothing}
        <p class="emergency" part="emergency">
          ${withPhoneLinks(words.text('crisisPage.emergency'))}
        </p>
      </div>
      ${inside}
      <div class="on-sheet">
        ${hasWishes(aboutMe) ? [heading(this.headingLevel + 1, aboutMe.label([])), wishes(aboutMe)] : nothing}
      </div>
      ${paperFoot(words, age, this.#paper.printedOn)}
    </article>`;
  }

  #aboutMeOnScreen(): unknown {
    const form = this.#aboutMe;
    if (!hasWishes(form)) return nothing;
    const isOpen = this.#opened.get(ABOUT_ME) ?? false;
    const toggle = () => void this.#fold(ABOUT_ME, isOpen, ABOUT_ME);
    return html`<section class="about-me on-screen" aria-labelledby="${ABOUT_ME}-button">
      ${heading(this.headingLevel + 1, foldButton(form.label([]), { id: ABOUT_ME, isOpen, toggle }))}
      <div id=${ABOUT_ME} class="fold-body" ?hidden=${!isOpen} part="fold-body">
        ${wishes(form)}
      </div>
    </section>`;
  }

  /** What the person is called, and everybody else in the plan: a step that says so may mean no contact. */
  #names(): OtherNames {
    const { author } = this.settings;
    return {
      own: OWN.map((path) => this.#whole.store.at(['personDemographics', ...path])).filter(
        (name) => typeof name === 'string',
      ),
      others: [...namesIn(this.value), ...(author?.name ? [author.name] : [])],
    };
  }

  #titleWithName(): string {
    return [this.words.text('crisisPage.title'), fullName(this.#whole)].filter(Boolean).join(': ');
  }

  /** Something made of the sheets as they are now, with all that somebody folded open. */
  #unfolded<T>(make: (sheets: readonly Element[]) => T): T {
    this.updateNow();
    const close = openFolds(this.shadowRoot);
    try {
      return make([...(this.shadowRoot?.querySelectorAll('.sheet') ?? [])]);
    } finally {
      close();
    }
  }

  #formOn<K extends WidgetKey>(store: StoreView<ModelOfKey<K>>, key: K): Form<K> {
    return new ReadingForm(store, key, {
      root: () => this.shadowRoot,
      words: this.words,
      // whoever acts in a crisis needs no notes on how the data came
      settings: () => ({ ...this.settings, audience: 'person' }),
      headingLevel: () => this.headingLevel,
    });
  }
}
