import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { awaitProviders } from '../context/late-providers.js';
import { defaults, settingsContext, type Settings } from '../context/settings.js';
import { detailOf, raise, type PcspChange, type PcspDetail } from '../events/events.js';
import type { Form } from '../fields/form.js';
import { watch } from '../fields/watch.js';
import { common } from '../i18n/en-GB/common.js';
import { shared } from '../i18n/en-GB/shared.js';
import { describe } from '../i18n/message.js';
import { Words, type WordTree } from '../i18n/words.js';
import { toDateTime } from '../standard/clock.js';
import type { Element } from '../standard/element.js';
import type { Path } from '../standard/path.js';
import type { SectionKey, ValueOfKey } from '../standard/plan.js';
import type { Snapshot } from '../store/snapshot.js';
import { Store } from '../store/store.js';
import { sectionStyles } from '../styles/section.js';
import type { Issue } from '../validation/issue.js';
import { editedPath } from '../validation/stored-path.js';
import { errorSummary } from './error-summary.js';
import { FormControl, type FormControlHost } from './form-control.js';
import { heading } from './heading.js';
import { Printing } from './printing.js';
import { stampEdits } from './provenance.js';
import { SectionForm, type FormHost } from './section-form.js';

/** What makes one section differ from another, beside its layout. */
export interface SectionDefinition<K extends SectionKey> {
  readonly key: K;
  readonly element: Element;
  readonly words: WordTree;
}

/** What `validate()` says of a widget's value. */
type Verdict<V> = Pick<PcspDetail<V>, 'valid' | 'value' | 'issues'>;

/**
 * What every section of the plan has in common: one value, in and out as JSON; four events; a place
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
export abstract class SectionElement<K extends SectionKey = SectionKey> extends LitElement {
  static readonly formAssociated = true;

  static override readonly styles = sectionStyles;

  /** Shows the value as a document, with nothing to edit. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** Cannot be edited or submitted for now. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** The name that the value goes by in a form's data. */
  @property({ reflect: true }) name = '';

  /** The level of the section's heading, from 2 to 5. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  readonly #store: Store;
  readonly #editing: SectionForm;
  readonly #definition: SectionDefinition<K>;
  readonly #internals = this.attachInternals();
  readonly #words: Words;
  readonly #settings = new ContextConsumer(this, {
    context: settingsContext,
    subscribe: true,
    callback: (settings) => {
      this.#words.choose(settings);
      this.requestUpdate();
    },
  });
  /** a fieldset around the widget is disabled */
  #fieldsetDisabled = false;
  readonly #control: FormControl;
  /** what the user saved last, while nothing else has taken its place */
  #savedValue: unknown;

  constructor(definition: SectionDefinition<K>) {
    super();
    this.#definition = definition;
    this.#words = new Words('en-GB', common, shared, { [definition.key]: definition.words });
    this.#store = new Store(definition.element);
    this.#editing = new SectionForm(this.#store, this.#editingHost());
    this.#control = new FormControl(this.#internals, this.#controlHost());
    this.addController(new Printing(this.#editing));
  }

  /**
   * The section's JSON, as it would be stored: `undefined` when nothing is recorded. Frozen. A value
   * of another shape is kept and given back as it came.
   */
  @property({ attribute: false })
  get value(): ValueOfKey<K> | undefined {
    return this.#store.now.stored as ValueOfKey<K> | undefined;
  }

  set value(value: ValueOfKey<K> | undefined) {
    this.#editing.forget();
    this.#store.load(value);
    this.#control.sync();
  }

  /** What the standard says of length counts as an error rather than a warning. */
  @property({ type: Boolean, reflect: true })
  get strict(): boolean {
    return this.#store.options.strict ?? false;
  }

  set strict(strict: boolean) {
    this.#store.options = { strict };
    this.#control.sync();
  }

  /** What is wrong or unusual about the value, with paths into `value`. */
  get issues(): readonly Issue[] {
    return this.#issuesOf(this.#store.now);
  }

  /** No issue is an error. */
  get valid(): boolean {
    return this.#store.now.valid;
  }

  /** The user changed the value since it was set or saved. */
  get dirty(): boolean {
    return this.#store.dirty;
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
    return this.#control.check();
  }

  /** As a native control: whether the value is valid. Shows every error and moves to their summary. */
  reportValidity(): boolean {
    const valid = this.checkValidity();
    if (!valid) this.#showErrors();
    return valid;
  }

  /**
   * Saves: raises `pcsp-submit`, or `pcsp-invalid` and shows the errors. Returns whether the value
   * went out and nobody cancelled it.
   */
  submit(): boolean {
    return !this.#editing.readonly && !this.#editing.disabled && FormControl.save([this.#control]);
  }

  /** Goes back to the value that was last set or saved. */
  reset(): void {
    this.#editing.forget();
    this.#store.reset();
    this.#control.sync();
  }

  /** Takes the last edit back. Returns false when there is none. */
  undo(): boolean {
    return this.#editing.undo();
  }

  /** Does again what `undo` took back. Returns false when there is nothing. */
  redo(): boolean {
    return this.#editing.redo();
  }

  /** Opens what hides the field at a path of `value` and puts the focus in it. */
  focusField(path: Path): boolean {
    return this.#editing.reach(editedPath(this.#store.element, this.#store.now.value, path));
  }

  override connectedCallback(): void {
    awaitProviders(this.ownerDocument);
    super.connectedCallback();
  }

  /** @internal */
  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#control.join(form);
    this.requestUpdate();
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.#fieldsetDisabled = disabled;
    this.requestUpdate();
  }

  /** @internal */
  formResetCallback(): void {
    this.reset();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('readonly')) this.#control.sync();
  }

  protected override render(): unknown {
    const form = this.#editing;
    return html`<section
      part="section"
      lang=${this.#words.lang}
      dir="ltr"
      aria-label=${form.label([])}
    >
      ${heading(this.headingLevel, form.label([]))}
      ${form.readonly ? nothing : errorSummary(form, (path) => form.reach(path))}
      ${this.renderSection(form)} ${form.readonly || this.form ? nothing : this.#renderActions()}
      <p id="status" class="vh" role="status"></p>
    </section>`;
  }

  /** The section's own layout. */
  protected abstract renderSection(form: Form): unknown;

  #renderActions(): unknown {
    return html`<div class="actions">
      <slot name="actions">
        <button
          type="button"
          class="save"
          part="button save-button"
          ?disabled=${this.#editing.disabled}
          @click=${() => this.submit()}
        >
          ${this.#words.text('section.save')}
        </button>
      </slot>
      ${watch(this.#editing, [], () => this.#renderSaved())}
    </div>`;
  }

  // the live region says it to a screen reader
  #renderSaved(): unknown {
    const saved = this.#savedValue !== undefined && this.#savedValue === this.#store.now.value;
    return saved
      ? html`<span class="saved" aria-hidden="true">${this.#words.text('section.saved')}</span>`
      : nothing;
  }

  #controlHost(): FormControlHost {
    return {
      element: this,
      active: () => !this.#editing.readonly && !this.#editing.disabled,
      valid: () => this.readonly || this.valid,
      json: () => this.#store.now.json,
      problem: () => this.#words.text('section.problem'),
      flush: () => this.#editing.flush(),
      refuse: () => {
        if (raise(this, 'pcsp-invalid', this.#detail())) this.#showErrors();
      },
      send: () => {
        const { now, author } = this.#settingsNow();
        stampEdits(this.#store, toDateTime(now()), author);
        this.#control.sync();
        return raise(this, 'pcsp-submit', this.#detail());
      },
      settle: () => {
        this.#store.markSaved();
        this.#savedValue = this.#store.now.value;
        // what is only worth a warning did not stop the save, and is told now
        this.#store.touchFound();
        // an entry that was new can no longer be removed
        this.requestUpdate();
        this.#editing.announce(this.#words.text('section.saved'));
      },
    };
  }

  #editingHost(): FormHost {
    return {
      key: this.#definition.key,
      words: this.#words,
      root: () => this.shadowRoot,
      settings: () => this.#settingsNow(),
      readonly: () => this.readonly,
      disabled: () => this.disabled || this.#fieldsetDisabled,
      headingLevel: () => this.headingLevel,
      edited: (change) => {
        this.#control.syncValidity();
        raise(this, 'pcsp-input', this.#detail(change));
      },
      committed: (change) => {
        this.#control.sync();
        raise(this, 'pcsp-change', this.#detail(change));
      },
    };
  }

  #settingsNow(): Settings {
    return this.#settings.value ?? defaults;
  }

  #issuesOf(now: Snapshot): Issue[] {
    const { key, element } = this.#definition;
    return now.storedFindings.map((finding) => describe(finding, this.#words, element, key));
  }

  #detail(change?: PcspChange): PcspDetail<ValueOfKey<K>> {
    const { now } = this.#store;
    return detailOf({
      section: this.#definition.key,
      valid: now.valid,
      value: () => now.stored as ValueOfKey<K> | undefined,
      issues: () => this.#issuesOf(now),
      change,
    });
  }

  #showErrors(): void {
    this.#store.touchAll();
    if (this.#control.isFirstInvalid) this.#editing.focus('summary');
  }
}
