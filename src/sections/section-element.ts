import { ContextConsumer } from '@lit/context';
import { html, nothing } from 'lit';
import { planContext } from '../context/plan.js';
import type { Form } from '../fields/form.js';
import type { SectionKey } from '../standard/plan.js';
import { errorSummary } from './error-summary.js';
import { heading } from './heading.js';
import { WidgetElement, type WidgetDefinition } from './widget-element.js';

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
export abstract class SectionElement<K extends SectionKey = SectionKey> extends WidgetElement<K> {
  constructor(definition: WidgetDefinition<K>) {
    super({ ...definition, words: { [definition.key]: definition.words } });
    new ContextConsumer(this, {
      context: planContext,
      subscribe: true,
      callback: (plan) => this.keeper.join(plan),
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.keeper.join(undefined);
  }

  protected override render(): unknown {
    const { form, plan } = this.keeper;
    const summary = plan || form.readonly ? nothing : errorSummary(form, this.keeper);
    return html`<section
      part="section"
      id="section"
      tabindex="-1"
      lang=${this.words.lang}
      dir="ltr"
      aria-label=${form.label([])}
    >
      ${heading(form.headingLevel, form.label([]))} ${summary} ${this.renderSection(form)}
      ${this.renderSave()}
      <p id="status" class="vh" role="status"></p>
    </section>`;
  }

  /** The section's own layout. */
  protected abstract renderSection(form: Form): unknown;
}
