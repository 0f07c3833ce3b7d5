import {
  html,
  LitElement,
  render,
  type CSSResult,
  type PropertyValues,
  type ReactiveElement,
} from 'lit';
import type { Words } from '../i18n/words.js';
import { reportFault } from '../store/report-fault.js';
import { internalsOf } from './internals.js';
import { sheetsIn } from './sheets.js';

const PROVIDER = 'pcsp-provider';

/**
 * What the widgets look like, and what of it a page can set on them or on anything around them.
 *
 * @cssprop [--pcsp-color-text=#212b32] - words
 * @cssprop [--pcsp-color-text-quiet=#4c6272] - hints and what is less important
 * @cssprop [--pcsp-color-background=#fff] - the ground
 * @cssprop [--pcsp-color-card=--pcsp-color-background] - the ground of what stands in a box: cards, the
 *   summary of errors, what to do in a crisis
 * @cssprop [--pcsp-color-field=--pcsp-color-background] - the ground of what is typed in and pressed
 * @cssprop [--pcsp-color-raised=#f4f6f8] - the ground of entries, and of a button under the pointer
 * @cssprop [--pcsp-color-line=#d0d8de] - lines that divide
 * @cssprop [--pcsp-color-mark=--pcsp-color-line] - bars beside entries and what was opened
 * @cssprop [--pcsp-color-edge=#4c6272] - edges of controls
 * @cssprop [--pcsp-color-chosen=--pcsp-color-accent] - the dot of a radio button that is chosen
 * @cssprop [--pcsp-color-chosen-edge=--pcsp-color-chosen] - its edge
 * @cssprop [--pcsp-color-accent=#005eb8] - buttons, what is chosen, and the line at the top of each part
 * @cssprop [--pcsp-color-on-accent=#fff] - words on the accent
 * @cssprop [--pcsp-color-link=--pcsp-color-accent] - links and what opens
 * @cssprop [--pcsp-color-primary=--pcsp-color-accent] - the Save button
 * @cssprop [--pcsp-color-primary-shade=--pcsp-color-primary] - its lower edge
 * @cssprop [--pcsp-color-on-primary=--pcsp-color-on-accent] - its words
 * @cssprop [--pcsp-color-crisis=--pcsp-color-accent] - the frame around what to do in a crisis
 * @cssprop [--pcsp-color-error=#b80d0d] - errors
 * @cssprop [--pcsp-color-warning=#8a4b00] - warnings
 * @cssprop [--pcsp-color-success=#00662f] - that it was saved
 * @cssprop [--pcsp-color-late=--pcsp-color-error] - words and edge of a tag that something is overdue
 * @cssprop [--pcsp-color-late-ground=transparent] - its ground
 * @cssprop [--pcsp-color-soon=--pcsp-color-warning] - words and edge of a tag that something is due soon
 * @cssprop [--pcsp-color-soon-ground=transparent] - its ground
 * @cssprop [--pcsp-color-done=--pcsp-color-success] - words and edge of a tag that something is done
 * @cssprop [--pcsp-color-done-ground=transparent] - its ground
 * @cssprop [--pcsp-color-added=--pcsp-color-accent] - marks what was added between two versions
 * @cssprop [--pcsp-color-removed=--pcsp-color-error] - marks what was removed
 * @cssprop [--pcsp-color-focus=#ffeb3b] - the focus
 * @cssprop [--pcsp-color-focus-text=#212b32] - words on the focus, and its outer edge
 * @cssprop [--pcsp-color-focus-edge=initial] - edges of a control that has the focus; not set, as without
 * @cssprop [--pcsp-color-focus-outline=--pcsp-color-focus] - the outline of what is filled with the focus:
 *   buttons, links and what opens
 * @cssprop [--pcsp-color-backdrop=rgb(33 43 50 / 60%)] - what lies over the page behind a dialog
 * @cssprop [--pcsp-font-family=inherit] - the page's font
 * @cssprop [--pcsp-font-size=1em] - the page's size
 * @cssprop [--pcsp-font-weight-bold=bold] - headings, labels and what stands out
 * @cssprop [--pcsp-line-height=1.5] - a number
 * @cssprop [--pcsp-heading-scale=1] - how much larger headings are than words: with 0 as large, with 2
 *   twice as much larger
 * @cssprop [--pcsp-heading-2-size=calc(1em + 0.5em * --pcsp-heading-scale)] - headings of the second level
 * @cssprop [--pcsp-heading-2-line-height=1.25] - a number
 * @cssprop [--pcsp-heading-3-size=calc(1em + 0.25em * --pcsp-heading-scale)] - those of the third
 * @cssprop [--pcsp-heading-3-line-height=1.25] - a number
 * @cssprop [--pcsp-heading-4-size=calc(1em + 0.1em * --pcsp-heading-scale)] - those below
 * @cssprop [--pcsp-heading-4-line-height=1.25] - a number
 * @cssprop [--pcsp-measure=44em] - the longest a line gets
 * @cssprop [--pcsp-padding=0] - between the widget's edge and what is in it
 * @cssprop [--pcsp-space=0.5rem] - the step of all distances
 * @cssprop [--pcsp-card-padding=calc(--pcsp-space * 3)] - inside a card
 * @cssprop [--pcsp-entry-padding=calc(--pcsp-space * 2)] - inside an entry of a list
 * @cssprop [--pcsp-row-padding=0px] - above and below a label and its value in a document, where there is room
 * @cssprop [--pcsp-row-line-width=0px] - the line under them
 * @cssprop [--pcsp-label-space=0px] - between the label of a part of a date and its box, or of a filter
 *   and its choices
 * @cssprop [--pcsp-legend-space=calc(--pcsp-space / 2)] - below the label of a group of controls
 * @cssprop [--pcsp-hint-space=calc(--pcsp-space / 2)] - below a hint
 * @cssprop [--pcsp-error-space=calc(--pcsp-space / 2)] - below an error
 * @cssprop [--pcsp-error-padding=calc(--pcsp-space * 1.5)] - between a field and the bar of its error
 * @cssprop [--pcsp-error-title-size=1.25em] - the title of the summary of errors
 * @cssprop [--pcsp-error-title-line-height=--pcsp-line-height] - a number
 * @cssprop [--pcsp-error-title-space=--pcsp-space] - below it
 * @cssprop [--pcsp-error-summary-padding=calc(--pcsp-space * 3)] - inside the summary of errors
 * @cssprop [--pcsp-disclosed-space=calc(--pcsp-space * 1.5)] - between what opens and what was opened
 * @cssprop [--pcsp-disclosed-padding=0px] - above and below what was opened
 * @cssprop [--pcsp-disclosed-indent=calc(--pcsp-space * 2)] - between it and its bar
 * @cssprop [--pcsp-notice-padding=--pcsp-space calc(--pcsp-space * 2)] - inside a notice: that something was
 *   not agreed, or cannot be changed
 * @cssprop [--pcsp-radius=4px] - corners
 * @cssprop [--pcsp-line-width=1px] - lines that divide, and edges of lesser buttons
 * @cssprop [--pcsp-border-width=2px] - edges of controls and buttons
 * @cssprop [--pcsp-mark-width=4px] - bars beside entries and errors, and at the top of each part
 * @cssprop [--pcsp-notice-width=calc(--pcsp-mark-width * 1.5)] - the bar beside a notice
 * @cssprop [--pcsp-control-height=2.5em] - how high a control of one line is; never less than 24px, and than
 *   44px where the words are for the person
 * @cssprop [--pcsp-control-padding=0.5em] - before and behind what stands in a control
 * @cssprop [--pcsp-target-size=2.25em] - how high and wide a button is at least; never less than 24px, and
 *   than 44px where the words are for the person
 * @cssprop [--pcsp-choice-size=1.5em] - radio buttons
 * @cssprop [--pcsp-choice-gap=--pcsp-space] - between one and its words
 * @cssprop [--pcsp-button-height=--pcsp-target-size] - how high a button of more than an icon or a link is
 * @cssprop [--pcsp-button-padding=0.75em] - before and behind its words
 * @cssprop [--pcsp-button-radius=--pcsp-radius] - its corners
 * @cssprop [--pcsp-button-line-height=--pcsp-line-height] - a number
 * @cssprop [--pcsp-button-depth=0px] - the lower edge of buttons
 * @cssprop [--pcsp-primary-size=1.1em] - the words of the Save button
 * @cssprop [--pcsp-primary-padding=1.25em] - before and behind them
 * @cssprop [--pcsp-lesser-size=1em] - the words of buttons for what is done seldom
 * @cssprop [--pcsp-tag-size=0.9em] - the words of a tag, such as “Overdue”
 * @cssprop [--pcsp-tag-padding=0 0.5em] - around them
 * @cssprop [--pcsp-tag-border-width=--pcsp-border-width] - its edge
 * @cssprop [--pcsp-summary-decoration=none] - a line under the words that open something
 * @cssprop [--pcsp-focus-width=3px] - the outline of what has the focus
 * @cssprop [--pcsp-focus-shadow=0 0 0 calc(--pcsp-focus-width + 2px) --pcsp-color-focus-text] - what is
 *   around that outline, as a `box-shadow`
 * @cssprop [--pcsp-button-focus-shadow=--pcsp-focus-shadow] - the same of a button
 * @cssprop [--pcsp-link-focus-shadow=--pcsp-focus-shadow] - the same of a link and of what opens
 * @cssprop [--pcsp-link-focus-decoration=underline] - the line under a link that has the focus
 * @cssprop [--pcsp-sticky-top=0] - how much of the top of the window the page keeps for itself
 * @csspart heading - each heading
 * @cssstate person - the words are for the person whose plan it is: what is pressed is as large as a thumb
 */
export abstract class StyledElement extends LitElement {
  /** @internal */
  readonly internals = internalsOf(this);

  /** A server drew it, and that stays until there is something to draw in its place. */
  #isServed = false;
  #held: ReadonlyMap<PropertyKey, unknown> = new Map();
  readonly #fetchedStyles: CSSResult[] = [];

  /** Its styles were the stylesheets of the document that it left. */
  adoptedCallback(): void {
    const { shadowRoot, ownerDocument } = this;
    if (!shadowRoot?.adoptedStyleSheets || !ownerDocument.defaultView) return;
    const { elementStyles } = this.constructor as typeof StyledElement;
    const all = [...(elementStyles as CSSResult[]), ...this.#fetchedStyles];
    shadowRoot.adoptedStyleSheets = sheetsIn(ownerDocument, all);
  }

  /**
   * Adds styles of what was fetched for it.
   *
   * @internal
   */
  addStyles(styles: CSSResult): void {
    if (this.#fetchedStyles.includes(styles)) return;
    this.#fetchedStyles.push(styles);
    this.shadowRoot?.adoptedStyleSheets?.push(...sheetsIn(this.ownerDocument, [styles]));
  }

  /**
   * Draws what is still to be drawn, without waiting.
   *
   * @internal
   */
  updateNow(): void {
    this.performUpdate();
  }

  protected abstract readonly words: Words;

  /** What it shows was given, and its words are here. */
  protected abstract get isReady(): boolean;

  /** What it shows is still what a server drew. */
  protected get isServed(): boolean {
    return this.#isServed;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#isServed = this.shadowRoot !== null;
    return super.createRenderRoot();
  }

  protected override shouldUpdate(changed: Map<PropertyKey, unknown>): boolean {
    if (!this.#isServed) return true;
    // what Lit takes for drawn is still to be drawn
    for (const [name, before] of this.#held) changed.set(name, before);
    this.#held = changed;
    // its script may still come, and with it the language
    const provider = this.closest<ReactiveElement>(PROVIDER);
    if (!provider || provider.hasUpdated) return this.isReady;
    void customElements
      .whenDefined(PROVIDER)
      .then(() => provider.updateComplete)
      .then(() => this.requestUpdate());
    return false;
  }

  /** What an extension took the markers of cannot be drawn over: it goes, and all is drawn from nothing. */
  protected override update(changed: PropertyValues<this>): void {
    if (this.#isServed) this.#empty();
    this.#isServed = false;
    try {
      super.update(changed);
    } catch (error) {
      reportFault(error);
      this.#empty();
      super.update(changed);
    }
  }

  /** What cannot be drawn says so, in the place of what was drawn before: that may be another person's. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      reportFault(error);
      this.#empty();
      const failed = html`<p class="error" part="error">${this.words.text('field.failed')}</p>`;
      render(failed, this.renderRoot, this.renderOptions);
    }
  }

  #empty(): void {
    const end = this.ownerDocument.createComment('');
    (this.renderRoot as ShadowRoot).replaceChildren(end);
    this.renderOptions.renderBefore = end;
  }
}
