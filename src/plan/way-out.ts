import { html, type LitElement } from 'lit';
import type { Form } from '../fields/form.js';
import { toolbar } from '../fields/toolbar.js';
import { goToContents } from './back-to-contents.js';

/** A plan that can be saved. */
interface SavedPlan extends LitElement {
  submit(): boolean;
}

/**
 * Saving, and the way back to the contents, from any part of a plan that reads first. It stands before
 * what can be pressed in the part, and is there only while one of these has the focus: Shift+Tab leads
 * to it, and whoever goes forwards never comes by it.
 */
export const wayOut = (form: Form, plan: SavedPlan): unknown =>
  toolbar(
    form,
    html`<button
        type="button"
        class="lesser"
        part="button save-button"
        ?disabled=${form.disabled}
        @click=${() => plan.submit()}
      >
        ${form.words.text('section.save')}
      </button>
      <button type="button" class="lesser" part="button" @click=${() => goToContents(plan)}>
        ${form.words.text('plan.toContents')}
      </button>`,
    { label: form.words.text('plan.title'), className: 'way-out', part: '' },
  );
