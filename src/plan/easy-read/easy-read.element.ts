import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Form } from '../../fields/form.js';
import { ifShaped } from '../../fields/if-shaped.js';
import { isMisshapen, rawValue } from '../../fields/raw-value.js';
import { unknownData } from '../../fields/unknown-data.js';
import type { Path } from '../../json/path.js';
import { dueListWords } from '../../locales/en-GB/due-list.js';
import { easyReadWords } from '../../locales/en-GB/easy-read.js';
import { planSummaryWords } from '../../locales/en-GB/plan-summary.js';
import { planWords } from '../../locales/en-GB/plan-words.js';
import { viewRecord } from '../../sections/shared/record-view.js';
import { planModel, type ModelOfKey } from '../../standard/plan-model.js';
import type { AnySectionKey } from '../../standard/sections.js';
import { StorePart, type StoreView } from '../../store/store-part.js';
import { LoadedStore } from '../../store/loaded-store.js';
import { multimediaStyles } from '../../styles/multimedia.js';
import { heading } from '../../widget/heading.js';
import { PrintedFolds } from '../../widget/printed-folds.js';
import { ReadingForm, type Reader } from '../../widget/reading-form.js';
import { identityAsItCame } from '../identity.js';
import { newestUpdateOf } from '../paper/last-updated.js';
import { Paper } from '../paper/paper.js';
import { paperFoot } from '../paper/paper-foot.js';
import { paperStyles } from '../paper/paper.styles.js';
import { tagStyles } from '../tag.js';
import { viewWords } from '../view-words.js';
import { isHere, ViewElement, type ShownPlan } from '../view-element.js';
import { doubts } from './doubts.js';
import { easyReadStyles } from './easy-read.styles.js';
import { ideasOfList, insides, type EasyReading } from './ideas.js';
import { Pictures, refuse, saysSomething, type PictureOf } from './pictures.js';
import { sectionsInOrder } from './reading-order.js';

/**
 * A whole plan in easy read, for the person whose plan it is: large type, one sentence a line, and the
 * host's pictures beside the words. All that is recorded is in it, in the words that it was written in.
 * It speaks to the person, whatever the audience of its provider.
 *
 * @tag pcsp-easy-read
 * @slot picture-SECTION - a picture of yours beside the heading of a section, by its key in the plan, as
 *   `picture-aboutMe`: with an `alt`, or it is not shown
 * @csspart page - the whole of it
 * @csspart identity - whose plan it is
 * @csspart first - what is to be known before the plan is relied on
 * @csspart contents - the list of what is on the page
 * @csspart contents-link - a link to a section
 * @csspart easy-section - a section
 * @csspart block - what stands under one heading
 * @csspart idea - words, and the picture beside them
 * @csspart picture - the picture
 * @csspart line - a sentence
 * @csspart label - what something is called
 * @csspart value - what is recorded
 * @csspart list - a list in the record of a section
 * @csspart entries - a list
 * @csspart entry - one entry of it
 * @csspart row - a name and a value
 * @csspart agreement - whether it is agreed as it is now
 * @csspart archived - when something was archived
 * @csspart byline - who wrote it
 * @csspart overdue-list - what is overdue
 * @csspart overdue - that something is overdue
 * @csspart tag - a state, in words
 * @csspart note - what another system said of it
 * @csspart one-of-two - that not both sex and gender are shown
 * @csspart nhs-number - the NHS number in groups
 * @csspart phone - a telephone number to call
 * @csspart link - a link
 * @csspart code - what is coded otherwise than it is worded
 * @csspart multimedia - a photo, sound or video, once somebody asked for it, and what is said of it
 * @csspart multimedia-button - loads it, and takes it away again
 * @csspart button - the same
 * @csspart nothing - that nothing is recorded
 * @csspart warning - that a part of the plan cannot be read
 * @csspart raw - a value of another shape than the standard's, and what is wrong with it
 * @csspart raw-label - that it is shown as it came
 * @csspart raw-value - the value as it came
 * @csspart error - what is wrong with it
 * @csspart disclosure - what opens
 * @csspart disclosure-summary - the line that opens it
 * @csspart disclosure-body - what was opened
 * @csspart paper-foot - when it was printed, at the foot of every page
 * @cssprop [--pcsp-picture-size=5em] - how wide a picture is
 */
export class PcspEasyRead extends ViewElement {
  static override readonly styles = [
    ...ViewElement.styles,
    multimediaStyles,
    paperStyles,
    tagStyles,
    easyReadStyles,
  ];

  /**
   * Your pictures: gives one for a section, an element or an entry, as an address with words
   * (`{ src, alt }`) or as an element of its own, or nothing. Where it has no words, it is not shown.
   */
  @property({ attribute: false }) picture?: PictureOf;

  readonly #store = new LoadedStore(planModel);
  /** without a plan nothing is said of one, not even that it is empty */
  #isGiven = false;
  readonly #pictures = new Pictures(() => this.requestUpdate());
  readonly #plan = new ReadingForm(this.#store, 'plan', this.#reader());
  readonly #forms = new Map<AnySectionKey, Form>();
  readonly #paper = new Paper(this, {
    now: () => this.settings.now(),
    pageWords: (numbers) => this.words.text('plan.page', numbers),
  });

  constructor() {
    super(
      [
        ...viewWords,
        {
          plan: planWords,
          planSummary: planSummaryWords,
          dueList: dueListWords,
          easyRead: easyReadWords,
        },
      ],
      'person',
    );
    new PrintedFolds(this);
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
    if (!this.#store.holds(value)) {
      this.#pictures.ask();
      this.#store.load(value);
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('picture')) this.#pictures.ask(this.picture);
  }

  protected override get isGiven(): boolean {
    return this.#isGiven;
  }

  protected override render(): unknown {
    this.#store.judgeAt(this.settings.now());
    const { words } = this;
    const title = words.text('easyRead.label');
    // of another plan, nothing that was drawn of the one before stays
    return html`<article
      class="easy paper"
      part="page"
      lang=${words.lang}
      dir=${words.dir}
      aria-label=${title}
    >
      <div class="paper-head">
        ${heading(this.headingLevel, title)}
        ${this.#isGiven ? identityAsItCame(this.#plan) : nothing}
      </div>
      ${keyed(
        this.#store.saves,
        this.#isGiven
          ? html`<div class="paper-body">${this.#body()}</div>`
          : html`<p class="nothing" part="nothing">${words.text('easyRead.notLoaded')}</p>`,
      )}
      ${
        this.#isGiven
          ? paperFoot(
              words,
              {
                updated: newestUpdateOf(this.#store.at([]), this.settings.now()),
                now: this.settings.now(),
              },
              this.#paper.printedOn,
            )
          : nothing
      }
      <p id="status" class="vh" role="status"></p>
    </article>`;
  }

  #body(): unknown {
    const plan = this.#plan;
    if (isMisshapen(plan, [])) return rawValue(plan, []);
    const level = this.headingLevel + 1;
    const keys = sectionsInOrder();
    const recorded = keys.filter((key) => plan.store.isRecorded([key] as Path));
    const empty = keys.filter((key) => !recorded.includes(key));
    const of = <K extends AnySectionKey>(key: K) => this.#formOf(key) as unknown as Form<K>;
    return html`
      ${doubts({ plan, carePlan: of('careAndSupportPlan'), contingencyPlans: of('contingencyPlans') }, level)}
      ${this.#contents(recorded)} ${recorded.map((key) => this.#section(key, level))}
      ${empty.length ? this.#nothing(empty, level) : nothing} ${unknownData(plan, [])}
    `;
  }

  /** The way to each section that has something in it. */
  #contents(keys: readonly AnySectionKey[]): unknown {
    const title = this.words.text('easyRead.contents');
    const go = (event: Event, key: string) => {
      event.preventDefault();
      const section = this.shadowRoot?.getElementById(key);
      section?.scrollIntoView();
      section?.focus({ preventScroll: true });
    };
    return keys.length > 1
      ? html`<nav class="contents on-screen" part="contents" aria-label=${title}>
          <p class="label" part="label">${title}</p>
          <ul>
            ${keys.map(
              (key) =>
                html`<li>
                  <a part="contents-link" href="#${key}" @click=${(event: Event) => go(event, key)}
                    >${this.#titleOf(key)}</a
                  >
                </li>`,
            )}
          </ul>
        </nav>`
      : nothing;
  }

  #section(key: AnySectionKey, level: number): unknown {
    const form = this.#formOf(key);
    const reading: EasyReading = { form, section: key, pictures: this.#pictures };
    const isList = form.store.element.kind === 'list';
    return html`<section
      id=${key}
      class="part"
      part="easy-section"
      tabindex="-1"
      aria-labelledby="${key}-title"
    >
      <div class="idea" part="idea">
        ${this.#pictures.at({ section: key, path: [key], entry: form.store.at([]) })}
        <slot name="picture-${key}" @slotchange=${this.#checkSlot}></slot>
        <div class="said" id="${key}-title">${heading(level, this.#titleOf(key))}</div>
      </div>
      ${
        isList
          ? ideasOfList(reading, [], level + 1)
          : ifShaped(form, [], () => insides(reading, [], level + 1))
      }
      ${isMisshapen(form, []) ? nothing : viewRecord(form, [])}
    </section>`;
  }

  /** Of what nothing is recorded: it is said, and not left to be noticed. */
  #nothing(keys: readonly AnySectionKey[], level: number): unknown {
    return html`<div class="part" part="block">
      ${heading(level, this.words.text('easyRead.nothing'))}
      <ul class="entries" part="entries">
        ${keys.map((key) => html`<li part="entry">${this.#titleOf(key)}</li>`)}
      </ul>
    </div>`;
  }

  readonly #checkSlot = ({ target }: Event): void => {
    const slot = target as HTMLSlotElement;
    const isRefused = slot.assignedElements().some((one) => !saysSomething(one));
    slot.hidden = isRefused;
    if (isRefused) refuse(slot.name);
  };

  /** A short heading; of a supplier's section what it is called. */
  #titleOf(key: AnySectionKey): string {
    return this.words.lookUp(`easyRead.sections.${key}`) || this.#formOf(key).label([]);
  }

  #formOf(key: AnySectionKey): Form {
    let form = this.#forms.get(key);
    if (!form) {
      const part = new StorePart(this.#store, [key]) as unknown as StoreView<
        ModelOfKey<AnySectionKey>
      >;
      form = new ReadingForm(part, key, this.#reader());
      this.#forms.set(key, form);
    }
    return form;
  }

  #reader(): Reader {
    return {
      root: () => this.shadowRoot,
      words: this.words,
      settings: () => ({ ...this.settings, audience: 'person' }),
      headingLevel: () => this.headingLevel + 1,
    };
  }
}
