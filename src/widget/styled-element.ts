import { LitElement, type CSSResult } from 'lit';
import { sectionStyles } from '../styles/section.js';
import { sheetsIn } from './sheets.js';

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
 * @cssprop [--pcsp-color-edge=#4c6272] - edges of controls
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
 * @cssprop [--pcsp-color-added=--pcsp-color-accent] - marks what was added between two versions
 * @cssprop [--pcsp-color-removed=--pcsp-color-error] - marks what was removed
 * @cssprop [--pcsp-color-focus=#ffeb3b] - the focus
 * @cssprop [--pcsp-color-focus-text=#212b32] - words on the focus, and its outer edge
 * @cssprop [--pcsp-color-backdrop=rgb(33 43 50 / 60%)] - what lies over the page behind a dialog
 * @cssprop [--pcsp-font-family=inherit] - the page's font
 * @cssprop [--pcsp-font-size=1em] - the page's size
 * @cssprop [--pcsp-font-weight-bold=bold] - headings, labels and what stands out
 * @cssprop [--pcsp-line-height=1.5] - a number
 * @cssprop [--pcsp-heading-scale=1] - how much larger headings are than words: with 0 as large, with 2
 *   twice as much larger
 * @cssprop [--pcsp-measure=44em] - the longest a line gets
 * @cssprop [--pcsp-padding=0] - between the widget's edge and what is in it
 * @cssprop [--pcsp-space=0.5rem] - the step of all distances
 * @cssprop [--pcsp-card-padding=calc(--pcsp-space * 3)] - inside a card
 * @cssprop [--pcsp-entry-padding=calc(--pcsp-space * 2)] - inside an entry of a list
 * @cssprop [--pcsp-radius=4px] - corners
 * @cssprop [--pcsp-line-width=1px] - lines that divide, and edges of lesser buttons
 * @cssprop [--pcsp-border-width=2px] - edges of controls and buttons
 * @cssprop [--pcsp-mark-width=4px] - bars beside entries and errors, and at the top of each part
 * @cssprop [--pcsp-control-height=2.5em] - how high a control of one line is; never less than 24px
 * @cssprop [--pcsp-target-size=2.25em] - how high and wide a button is at least; never less than 24px
 * @cssprop [--pcsp-choice-size=1.5em] - radio buttons
 * @cssprop [--pcsp-button-depth=0px] - the lower edge of buttons
 * @cssprop [--pcsp-focus-width=3px] - the outline of what has the focus
 * @cssprop [--pcsp-focus-shadow=0 0 0 calc(--pcsp-focus-width + 2px) --pcsp-color-focus-text] - what is
 *   around that outline, as a `box-shadow`
 * @cssprop [--pcsp-sticky-top=0] - how much of the top of the window the page keeps for itself
 * @csspart heading - each heading
 */
export abstract class StyledElement extends LitElement {
  static override readonly styles = sectionStyles;

  /** Its styles were the stylesheets of the document that it left. */
  adoptedCallback(): void {
    const { shadowRoot, ownerDocument } = this;
    if (!shadowRoot?.adoptedStyleSheets || !ownerDocument.defaultView) return;
    const { elementStyles } = this.constructor as typeof StyledElement;
    shadowRoot.adoptedStyleSheets = sheetsIn(ownerDocument, elementStyles as CSSResult[]);
  }
}
