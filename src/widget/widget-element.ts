import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { Drawing } from '../context/drawing.js';
import type { Draft, DraftOptions, RestoredDraft } from '../events/draft.js';
import type { PcspEventMap } from '../events/events.js';
import type { Form } from '../fields/form.js';
import { watch } from '../fields/watch.js';
import { commonWords } from '../locales/en-GB/common.js';
import { sharedWords } from '../sections/shared/shared.words.en-GB.js';
import type { Words, WordTree } from '../i18n/words.js';
import type { Element } from '../model/element.js';
import type { DeepReadonly } from '../json/deep-readonly.js';
import type { Path } from '../json/path.js';
import type { AnySectionKey, DraftOfKey, ValueOfKey, WidgetKey } from '../standard/plan-model.js';
import type { Remarks } from '../remarks/remarks.js';
import type { Issue } from '../validation/issue.js';
import { sectionStyles } from '../styles/section.js';
import { Beside } from './beside.js';
import { DialogFocus } from './dialog-focus.js';
import { focusFirst } from './first-control.js';
import { FocusInSight } from './focus-in-sight.js';
import { FocusKept } from './focus-kept.js';
import { historyKeys } from './history-keys.js';
import { FollowedClock } from './followed-clock.js';
import { HostLanguage } from './host-language.js';
import { drawFirst } from './load-drawn.js';
import { WidgetController } from './widget-controller.js';
import { OwnInput } from './own-input.js';
import type { PlanAround } from './plan-around.js';
import { Presses } from './presses.js';
import { PrintedDocument } from './printing.js';
import { remarksOf } from './remarks-of.js';
import { StyledElement } from './styled-element.js';

/** What makes one widget differ from another, beside its layout. */
export interface WidgetDefinition<K extends WidgetKey> {
  readonly key: K;
  readonly element: Element;
  readonly words: WordTree;
}

/** Whether a fieldset around a control is disabled, which says nothing of what is in its legend. */
function inDisabledFieldset(control: HTMLElement): boolean {
  const fieldset = control.closest('fieldset:disabled');
  if (!fieldset) return false;
  const inLegend = fieldset.querySelector(':scope > legend')?.contains(control);
  return (
    !inLegend || (fieldset.parentElement !== null && inDisabledFieldset(fieldset.parentElement))
  );
}

/** What `validate()` says of a widget's value. */
interface Verdict<K extends WidgetKey> {
  readonly valid: boolean;
  readonly value: DeepReadonly<ValueOfKey<K>> | undefined;
  readonly issues: readonly Issue[];
}

/**
 * What the sections and the plan have in common: one value, in and out as JSON; its events; a place
 * in a form; and a read-only view.
 *
 * @fires {CustomEvent<PcspDetail>} pcsp-input - every edit
 * @fires {CustomEvent<PcspDetail>} pcsp-change - an edit is committed: a field left, an entry added,
 *   moved, archived or removed, an undo
 * @fires {CustomEvent<PcspSubmitDetail>} pcsp-submit - the user saves, and the value is valid; cancelable
 * @fires {CustomEvent<PcspDetail>} pcsp-invalid - the user saves, and it is not valid; cancelable
 * @fires {CustomEvent<PcspDraftDetail>} pcsp-draft - what is written so far is to be kept: `saveDraft` was called
 * @fires {Event} input - with each `pcsp-input`, as of any control
 * @fires {Event} change - with each `pcsp-change`, as of any control
 * @fires {CustomEvent<PcspRemarksDetail>} pcsp-remarks - somebody said something of it, took that back, answered or
 *   signed; cancel it to say that it could not be kept
 * @slot actions - buttons in the place of the Save button, where the widget has one
 * @csspart section - everything the widget shows
 * @csspart intro - what the section is for
 * @csspart card - a box around what belongs together
 * @csspart columns - fields beside each other
 * @csspart field - a label, its hint, its messages and its control
 * @csspart group - fields under one legend
 * @csspart label - the label or legend of a field, a list or a group, and the name of a value
 * @csspart mark - after a label, that it has to be filled in, or what the host's `marks` ask for
 * @csspart hint - what helps to fill a field in, and what a choice or a search led to
 * @csspart messages - the messages about a field
 * @csspart error - what is wrong with a field
 * @csspart warning - what is unusual about a field
 * @csspart control - each input, text area and select
 * @csspart count - how much room is left
 * @csspart choices - radio buttons that belong together
 * @csspart choice - a radio button with its words
 * @csspart radio - a radio button
 * @csspart boxes - the boxes of a date or an interval
 * @csspart box - one of them with its label
 * @csspart box-label - its label
 * @csspart offset - which clock a time was read from
 * @csspart combobox - a text box that suggests codes, with its suggestions
 * @csspart options - the suggestions
 * @csspart option - one of them
 * @csspart coded - the code behind words, while they are captured
 * @csspart code - what a code says beside words that say something else
 * @csspart list - an element that repeats
 * @csspart entries - its entries
 * @csspart entry - one of them
 * @csspart entry-name - what it is called
 * @csspart entry-body - what is in it
 * @csspart entry-buttons - the buttons that move it and take it away
 * @csspart entry-foot - what can be done with an entry as a whole
 * @csspart button - each button; each has one of the names below, too, where it does one of these
 * @csspart add-button - adds an entry
 * @csspart drag-handle - what a pointer moves an entry by
 * @csspart move-button - moves an entry up or down
 * @csspart remove-button - takes an entry away
 * @csspart archive-button - archives an entry
 * @csspart restore-button - brings an archived entry back
 * @csspart replace-button - clears what cannot be shown, to fill it in anew
 * @csspart save-button - saves
 * @csspart undo - what was taken away, and a button to put it back
 * @csspart actions - the Save button, or the host's in its place, and whether it was saved
 * @csspart saved - how the last save stands: that it is going on, is done, or failed
 * @csspart changeable - in a document that reads first, a part of it that can be changed
 * @csspart marks - that such a part is not saved, or that something in it is wrong
 * @csspart draft - that it is a draft that is not saved, or why a draft was not restored
 * @csspart unsaved - that it was changed and is not saved
 * @csspart change-button - opens such a part
 * @csspart changing - a part that is open
 * @csspart changing-title - what is changed in it
 * @csspart changing-foot - the buttons that close it
 * @csspart done-button - closes it, once nothing in it is wrong
 * @csspart leave-button - closes it all the same
 * @csspart cancel-button - closes it and takes back what was edited in it
 * @csspart error-summary - all that is wrong, at the top
 * @csspart error-summary-title - its title
 * @csspart error-summary-list - what is wrong
 * @csspart error-summary-link - a link to what is wrong
 * @csspart starter - a button that opens what somebody may start from, with what it opened
 * @csspart starter-button - that button
 * @csspart starter-choices - what it opened
 * @csspart started - that words are of a template, a phrase or an earlier plan
 * @csspart started-summary - every place where such words stand
 * @csspart remarks - what was said of an entry or a section
 * @csspart remark - one thing that somebody said
 * @csspart remark-answer - the answer to it
 * @csspart remark-button - opens what says, answers or signs something, or takes it back
 * @csspart remark-form - what it opened
 * @csspart remarks-overview - all that was said: what waits for an answer, and who signed
 * @csspart remarks-title - each title in it
 * @csspart disclosure - what opens to show more
 * @csspart disclosure-summary - the line that opens it
 * @csspart disclosure-body - what it opens
 * @csspart block - what stands under one heading in the read-only view
 * @csspart row - a name and a value in the read-only view
 * @csspart value - a value in the read-only view
 * @csspart byline - who wrote it, or when
 * @csspart who - who somebody is
 * @csspart call - how to reach somebody
 * @csspart phone - a telephone number to call
 * @csspart link - a link to a web page or an email address
 * @csspart doubtful - a value that cannot be right
 * @csspart overdue - that a review or an action is overdue
 * @csspart agreement - whether it was agreed
 * @csspart archived - when it was archived
 * @csspart nothing - that nothing is recorded
 * @csspart raw - a value of another shape than the standard's, and what is wrong with it
 * @csspart raw-label - that it is shown as it came
 * @csspart raw-value - the value as it came
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- types members that are there, as the DOM does
export abstract class WidgetElement<K extends WidgetKey> extends StyledElement {
  static override readonly styles = sectionStyles;

  static readonly formAssociated = true;

  /** Shows the value as a document, with nothing to edit. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** Cannot be edited or submitted for now. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** The name that the value goes by in a form's data. */
  @property({ reflect: true }) name = '';

  /**
   * How a widget that can be edited starts: `capture`, as a form, or `read`, as a document with
   * buttons that open a part of it in its place. Inside a plan, the plan's mode decides.
   */
  @property({ reflect: true }) mode: 'capture' | 'read' = 'capture';

  /** The level of the widget's heading, from 2 to 5. Inside a plan, the plan's heading decides. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /**
   * What was said about the plan, or about this section where it stands alone: remarks of people, with
   * answers, and who signed it, as JSON of ours beside the value. Read them with `readRemarks`, begin
   * with `emptyRemarks`. The person adds to them, read-only too, and the team answers, each as the
   * provider's `author`; each time `pcsp-remarks` has the whole, to be stored. Without it, nobody can say
   * anything here.
   */
  @property({ attribute: false }) remarks?: Remarks;

  /** the plan that a section stands in */
  protected around?: PlanAround;
  protected readonly words: Words;
  protected readonly controller: WidgetController<K>;
  protected readonly prints: PrintedDocument;
  protected readonly remarksAround = remarksOf(this);
  readonly #beside: Beside;
  readonly #presses = new Presses(this);
  readonly #drawing = new Drawing(this);
  readonly #language: HostLanguage;
  /** a fieldset around the widget is disabled */
  #fieldsetDisabled = false;
  #strict = false;
  readonly #clock = new FollowedClock();
  /** the value was set, or read from the attribute */
  #isGiven = false;

  constructor({ key, element, words }: WidgetDefinition<K>) {
    super();
    this.#language = new HostLanguage(this, [commonWords, sharedWords, words], () =>
      this.controller.sync(),
    );
    this.words = this.#language.words;
    this.#beside = new Beside({
      host: this,
      words: this.words,
      redraw: () => this.requestUpdate(),
      remarks: () => this.controller.plan?.remarks ?? this.remarksAround,
    });
    this.controller = new WidgetController<K>({
      host: this,
      key,
      element,
      words: this.words,
      internals: this.internals,
      settings: () => this.#language.settings,
      readonly: () => this.readonly || this.#isUnfit || (this.controller.plan?.readonly ?? false),
      disabled: () =>
        this.disabled ||
        this.#fieldsetDisabled ||
        (this.around?.isAwaited ?? false) ||
        (this.controller.plan?.disabled ?? false),
      readsFirst: () => this.controller.plan?.readsFirst ?? this.mode === 'read',
      headingLevel: () => this.controller.plan?.headingLevel ?? this.headingLevel,
      beside: this.#beside,
      drawing: () => this.drawing,
      presses: this.#presses,
      redraw: () => {
        this.requestUpdate();
        return this.#updated();
      },
    });
    this.prints = new PrintedDocument(this, this.controller);
    new FocusInSight(this);
    new FocusKept(this);
    new DialogFocus(this);
    new OwnInput(this);
    this.addEventListener('keydown', historyKeys(this.controller));
    this.addEventListener('click', this.#handleLabel);
  }

  /**
   * The JSON, as it would be stored: `undefined` when nothing is recorded. Frozen. A value of
   * another shape is kept and given back as it came. Whoever reads it gets what stands in the
   * controls: text that no event told of, as of a filler of forms, raises `pcsp-input` then.
   */
  // an accessor of Lit's would read the old value, and so tell of it, where another person's is set
  @property({ attribute: false, noAccessor: true })
  get value(): DeepReadonly<ValueOfKey<K>> | undefined {
    return this.controller.upToDate.now.stored as DeepReadonly<ValueOfKey<K>> | undefined;
  }

  set value(value: DeepReadonly<DraftOfKey<K>> | undefined) {
    this.#isGiven = true;
    this.controller.load(value);
    this.requestUpdate();
  }

  /** What the standard says of length counts as an error rather than a warning. */
  @property({ type: Boolean, reflect: true })
  get strict(): boolean {
    return this.#strict;
  }

  set strict(strict: boolean) {
    this.#strict = strict;
    this.controller.options = { strict };
  }

  /** What is wrong or unusual about the value, with paths into `value`. */
  get issues(): readonly Issue[] {
    return this.controller.issues;
  }

  /** No issue is an error. */
  get valid(): boolean {
    return this.controller.upToDate.now.valid;
  }

  /** The user changed the value since it was set or saved. */
  get dirty(): boolean {
    return this.controller.upToDate.dirty;
  }

  /** The form that the widget is in. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** What the browser and the form around it are told, as of any control: `customError` or valid. */
  get validity(): ValidityState {
    return this.internals.validity;
  }

  /** One line that says that there is a problem; `''` when there is none. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  /** Whether the form around it asks for its validity: not while it is disabled. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** Says what `valid`, `value` and `issues` say, at one moment. Shows nothing. */
  validate(): Verdict<K> {
    const { valid, value, issues } = this;
    return { valid, value, issues };
  }

  /** As a native control: whether the value is valid, with an `invalid` event if not. Shows nothing. */
  checkValidity(): boolean {
    return this.controller.check();
  }

  /** As a native control: whether the value is valid. Shows every error and moves to their summary. */
  reportValidity(): boolean {
    return this.controller.report();
  }

  /**
   * Saves: raises `pcsp-submit`, or `pcsp-invalid` and shows the errors. Returns whether the value
   * went out, nobody cancelled it and no listener threw.
   */
  submit(): boolean {
    return this.controller.submit();
  }

  /**
   * Gives what is written so far as a draft, plain JSON, and raises `pcsp-draft` with it. Nothing is
   * checked, shown or counted as saved. A section inside a plan gives the plan's. Whose plan it is
   * says the plan's `value` that was loaded; for a section alone, and a plan that names nobody yet,
   * say it with `person`. Rejects with a TypeError where nobody says it, and for what is no JSON.
   */
  saveDraft(options?: DraftOptions): Promise<Draft<K> | Draft<'plan'>> {
    return this.controller.saveDraft(options);
  }

  /**
   * Puts back a draft of the value that is loaded: with every edit to undo, and dates and authors as
   * they were. It says on the screen and on paper that it is a draft, until it is saved. A draft of
   * another person, of another section, of a value that was saved since, or over what the user has
   * edited meanwhile, is refused: nothing changes, and the screen and the answer say why.
   */
  restoreDraft(draft: unknown, options?: DraftOptions): Promise<RestoredDraft> {
    return this.controller.restoreDraft(draft, options);
  }

  /** Goes back to the value that was last set or saved. */
  reset(): void {
    this.controller.reset();
  }

  /** Takes the last edit back. Returns false when there is none. */
  undo(): boolean {
    return this.controller.undo();
  }

  /** Does again what `undo` took back. Returns false when there is nothing. */
  redo(): boolean {
    return this.controller.redo();
  }

  /** As a native control: puts the focus in the first field. */
  override focus(options?: FocusOptions): void {
    this.drawing.flush();
    if (this.hasUpdated) focusFirst(this, options);
    else void this.#updated().then(() => focusFirst(this, options));
  }

  /** Opens what hides the field at a path of `value` and puts the focus in it. */
  focusField(path: Path): boolean {
    return this.controller.revealAndFocusStored(path);
  }

  /** @internal */
  override updateNow(): void {
    super.updateNow();
    this.drawing.flush();
  }

  override connectedCallback(): void {
    this.#readAttribute();
    super.connectedCallback();
  }

  /** @internal */
  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.controller.enterForm(form);
    this.requestUpdate();
  }

  /** @internal */
  formDisabledCallback(): void {
    // told of our own attribute, too, in the middle of an update
    if (inDisabledFieldset(this) === this.#fieldsetDisabled) return;
    this.#fieldsetDisabled = !this.#fieldsetDisabled;
    this.requestUpdate('disabled', !this.disabled);
  }

  /** @internal */
  formResetCallback(): void {
    // what is in a plan is the plan's to reset
    if (!this.controller.plan) this.reset();
  }

  protected override get isReady(): boolean {
    return this.#isGiven && this.#language.isHere;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await this.#updated();
    await this.drawing.ready;
    return isDone;
  }

  protected override update(changed: PropertyValues<this>): void {
    const draw = () => super.update(changed);
    if (this.isServed) this.#drawing.isWhole = true;
    if (this.hasUpdated) draw();
    else drawFirst(this.drawing, this.controller.store.now.value, draw);
  }

  protected override firstUpdated(): void {
    const active = this.ownerDocument.activeElement;
    if (this.autofocus && (!active || active === this.ownerDocument.body)) this.focus();
  }

  /** When the places of what it shows are drawn. */
  protected get drawing(): Drawing {
    return this.controller.plan?.drawing ?? this.#drawing;
  }

  /** The form that the widget is drawn with: while it is printed, it is a document. */
  protected get shown(): Form<K> {
    const { form, plan, readsFirst } = this.controller;
    if (form.readonly) return form;
    const isDocument = readsFirst && plan?.isChangeable(form.section as AnySectionKey) === false;
    if (this.prints.isPrinting || isDocument) return form.locked;
    return readsFirst ? form.reading : form;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // while the attribute is there, nobody tells of the fieldset
    this.#fieldsetDisabled = inDisabledFieldset(this);
    if (changed.has('readonly')) this.controller.sync();
    const { settings } = this.#language;
    if (this.#clock.isOther(settings)) this.controller.options = { strict: this.#strict };
    const { form, store } = this.controller;
    this.#beside.follow(settings, store, form.readonly);
  }

  /** Says that it does not fit to what is around it; in a plan, the plan says so. */
  protected renderUnfit(): unknown {
    if (!this.#isUnfit || this.controller.plan) return nothing;
    const key = this.around?.isUnusable ? 'section.unusable' : 'section.unchangeable';
    return html`<p class="error" part="error">${this.words.text(key)}</p>`;
  }

  /** A button to save, where no form and no plan around the widget does so. */
  protected renderSave(): unknown {
    const { form, plan } = this.controller;
    if (form.readonly || plan) return nothing;
    const started = form.starters?.summary(form as Form, this.controller);
    if (this.form) return started;
    return html`${started}
      <div class="actions" part="actions">
        <slot name="actions">
          <button
            type="button"
            class="save"
            part="button save-button"
            ?disabled=${form.disabled}
            @click=${() => this.submit()}
          >
            ${this.words.text('section.save')}
          </button>
        </slot>
        ${watch(form, [], () => {
          const { saveState } = this.controller;
          // the live region says it to a screen reader
          return saveState
            ? html`<span class="saved ${saveState}" part="saved" aria-hidden="true"
                >${this.words.text(`section.${saveState}`)}</span
              >`
            : nothing;
        })}
      </div>`;
  }

  /** What is around it is of a version that it does not understand: nobody edits it here. */
  get #isUnfit(): boolean {
    return this.#language.isInOtherVersion || (this.around?.isUnusable ?? false);
  }

  /** All of it was drawn but what waits for its turn. */
  async #updated(): Promise<boolean> {
    await this.#language.ready;
    await super.getUpdateComplete();
    await this.#beside.ready;
    return super.getUpdateComplete();
  }

  /** A value that stands in the HTML is read once: later it is set as the property. */
  #readAttribute(): void {
    const json = this.getAttribute('value');
    if (this.#isGiven || !json) return;
    try {
      this.value = JSON.parse(json) as DraftOfKey<K>;
    } catch (error) {
      this.#isGiven = true;
      console.warn(
        `The attribute “value” of <${this.localName}> is not JSON, so nothing is shown of it. Set the property “value”.`,
        error,
      );
    }
  }

  /** The browser presses the widget for a label of it. */
  readonly #handleLabel = (event: MouseEvent): void => {
    // not when somebody presses what is in it, or beside that
    if (event.composedPath()[0] === this && this.#presses.isPassedOn) this.focus();
  };
}

/** Its own events carry its own value, which those of any `HTMLElement` do not know. */
export interface WidgetElement<K extends WidgetKey> {
  addEventListener<T extends keyof PcspEventMap>(
    type: T,
    listener: (this: this, event: PcspEventMap<K>[T]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<T extends keyof HTMLElementEventMap>(
    type: T,
    listener: (this: HTMLElement, event: HTMLElementEventMap[T]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<T extends keyof PcspEventMap>(
    type: T,
    listener: (this: this, event: PcspEventMap<K>[T]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener<T extends keyof HTMLElementEventMap>(
    type: T,
    listener: (this: HTMLElement, event: HTMLElementEventMap[T]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}
