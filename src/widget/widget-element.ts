import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { awaitProviders } from '../context/late-providers.js';
import type { PcspDetail } from '../events/events.js';
import { watch } from '../fields/watch.js';
import { common } from '../locales/en-GB/common.js';
import { shared } from '../locales/en-GB/shared.js';
import type { Words, WordTree } from '../i18n/words.js';
import type { Element } from '../standard/element.js';
import type { Path } from '../standard/path.js';
import type { DraftOfKey, SectionKey, ValueOfKey } from '../standard/plan.js';
import { sectionStyles } from '../styles/section.js';
import type { Issue } from '../validation/issue.js';
import { historyKeys } from './history-keys.js';
import { HostLanguage } from './host-language.js';
import { Keeper } from './keeper.js';
import { Printing } from './printing.js';

/** What makes one widget differ from another, beside its layout. */
export interface WidgetDefinition<K extends SectionKey | 'plan'> {
  readonly key: K;
  readonly element: Element;
  readonly words: WordTree;
}

/** What `validate()` says of a widget's value. */
type Verdict<V> = Pick<PcspDetail<V>, 'valid' | 'value' | 'issues'>;

/**
 * What the sections and the plan have in common: one value, in and out as JSON; four events; a place
 * in a form; and a read-only view.
 *
 * @fires {CustomEvent<PcspDetail>} pcsp-input - every edit
 * @fires {CustomEvent<PcspDetail>} pcsp-change - an edit is committed: a field left, an entry added,
 *   moved, archived or removed, an undo
 * @fires {CustomEvent<PcspDetail>} pcsp-submit - the user saves, and the value is valid; cancelable
 * @fires {CustomEvent<PcspDetail>} pcsp-invalid - the user saves, and it is not valid; cancelable
 * @slot actions - buttons in the place of the Save button, where the widget has one
 * @csspart section - everything the widget shows
 * @csspart heading - each heading
 * @csspart field - a label, its hint, its messages and its control
 * @csspart label - the label or legend of a field, a list or a group
 * @csspart hint - what helps to fill a field in
 * @csspart control - each input, text area and select
 * @csspart error - what is wrong with a field
 * @csspart warning - what is unusual about a field
 * @csspart error-summary - all that is wrong, at the top
 * @csspart list - an element that repeats
 * @csspart entry - one entry of it
 * @csspart button - each button; also `add-button` and `save-button`
 * @csspart disclosure - what opens to show more
 * @csspart row - a name and a value in the read-only view
 * @csspart value - a value in the read-only view
 * @csspart phone - a telephone number to call
 * @cssprop [--pcsp-color-text=#212b32] - words
 * @cssprop [--pcsp-color-text-quiet=#4c6272] - hints and what is less important
 * @cssprop [--pcsp-color-background=#fff] - the ground
 * @cssprop [--pcsp-color-raised=#f4f6f8] - the ground of entries
 * @cssprop [--pcsp-color-line=#d0d8de] - lines that divide
 * @cssprop [--pcsp-color-edge=#4c6272] - edges of controls
 * @cssprop [--pcsp-color-accent=#005eb8] - links, buttons and what is chosen
 * @cssprop [--pcsp-color-on-accent=#fff] - words on the accent
 * @cssprop [--pcsp-color-error=#b80d0d] - errors
 * @cssprop [--pcsp-color-warning=#8a4b00] - warnings
 * @cssprop [--pcsp-color-focus=#ffeb3b] - the focus
 * @cssprop [--pcsp-color-focus-text=#212b32] - words on the focus, and its outline
 * @cssprop [--pcsp-space=0.5rem] - the step of all distances
 * @cssprop [--pcsp-radius=4px] - corners
 */
export abstract class WidgetElement<K extends SectionKey | 'plan'> extends LitElement {
  static readonly formAssociated = true;

  static override readonly styles = sectionStyles;

  /** Shows the value as a document, with nothing to edit. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** Cannot be edited or submitted for now. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** The name that the value goes by in a form's data. */
  @property({ reflect: true }) name = '';

  /** The level of the widget's heading, from 2 to 5. Inside a plan, the plan's heading decides. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  protected readonly words: Words;
  protected readonly keeper: Keeper<K>;
  readonly #internals = this.attachInternals();
  readonly #language: HostLanguage;
  /** a fieldset around the widget is disabled */
  #fieldsetDisabled = false;
  #strict = false;

  constructor({ key, element, words }: WidgetDefinition<K>) {
    super();
    this.#language = new HostLanguage(this, [common, shared, words], () => this.keeper.sync());
    this.words = this.#language.words;
    this.keeper = new Keeper<K>({
      host: this,
      key,
      element,
      words: this.words,
      internals: this.#internals,
      settings: () => this.#language.settings,
      readonly: () => this.readonly || (this.keeper.plan?.readonly ?? false),
      disabled: () =>
        this.disabled || this.#fieldsetDisabled || (this.keeper.plan?.disabled ?? false),
      headingLevel: () => this.keeper.plan?.headingLevel ?? this.headingLevel,
      redraw: () => this.requestUpdate(),
    });
    this.addController(new Printing(() => this.keeper.form));
    this.addEventListener('keydown', historyKeys(this.keeper));
  }

  /**
   * The JSON, as it would be stored: `undefined` when nothing is recorded. Frozen. A value of
   * another shape is kept and given back as it came.
   */
  @property({ attribute: false })
  get value(): ValueOfKey<K> | undefined {
    return this.keeper.store.now.stored as ValueOfKey<K> | undefined;
  }

  set value(value: DraftOfKey<K> | undefined) {
    this.keeper.load(value);
  }

  /** What the standard says of length counts as an error rather than a warning. */
  @property({ type: Boolean, reflect: true })
  get strict(): boolean {
    return this.#strict;
  }

  set strict(strict: boolean) {
    this.#strict = strict;
    this.keeper.options = { strict };
  }

  /** What is wrong or unusual about the value, with paths into `value`. */
  get issues(): readonly Issue[] {
    return this.keeper.issues;
  }

  /** No issue is an error. */
  get valid(): boolean {
    return this.keeper.store.now.valid;
  }

  /** The user changed the value since it was set or saved. */
  get dirty(): boolean {
    return this.keeper.store.dirty;
  }

  /** The form that the widget is in. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** What the browser and the form around it are told, as of any control: `customError` or valid. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** One line that says that there is a problem; `''` when there is none. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** Whether the form around it asks for its validity: not while it is disabled. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** Says what `valid`, `value` and `issues` say, at one moment. Shows nothing. */
  validate(): Verdict<ValueOfKey<K>> {
    const { valid, value, issues } = this;
    return { valid, value, issues };
  }

  /** As a native control: whether the value is valid, with an `invalid` event if not. Shows nothing. */
  checkValidity(): boolean {
    return this.keeper.check();
  }

  /** As a native control: whether the value is valid. Shows every error and moves to their summary. */
  reportValidity(): boolean {
    return this.keeper.report();
  }

  /**
   * Saves: raises `pcsp-submit`, or `pcsp-invalid` and shows the errors. Returns whether the value
   * went out and nobody cancelled it.
   */
  submit(): boolean {
    return this.keeper.submit();
  }

  /** Goes back to the value that was last set or saved. */
  reset(): void {
    this.keeper.reset();
  }

  /** Takes the last edit back. Returns false when there is none. */
  undo(): boolean {
    return this.keeper.undo();
  }

  /** Does again what `undo` took back. Returns false when there is nothing. */
  redo(): boolean {
    return this.keeper.redo();
  }

  /** Opens what hides the field at a path of `value` and puts the focus in it. */
  focusField(path: Path): boolean {
    return this.keeper.reachStored(path);
  }

  override connectedCallback(): void {
    awaitProviders(this.ownerDocument);
    super.connectedCallback();
  }

  /** @internal */
  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.keeper.enterForm(form);
    this.requestUpdate();
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.#fieldsetDisabled = disabled;
    this.requestUpdate();
  }

  /** @internal */
  formResetCallback(): void {
    // what is in a plan is the plan's to reset
    if (!this.keeper.plan) this.reset();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#language.ready;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('readonly')) this.keeper.sync();
  }

  /** A button to save, where no form and no plan around the widget does so. */
  protected renderSave(): unknown {
    const { form } = this.keeper;
    if (form.readonly || this.form || this.keeper.plan) return nothing;
    return html`<div class="actions">
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
      ${watch(form, [], () =>
        // the live region says it to a screen reader
        this.keeper.isSaved
          ? html`<span class="saved" aria-hidden="true">${this.words.text('section.saved')}</span>`
          : nothing,
      )}
    </div>`;
  }
}
