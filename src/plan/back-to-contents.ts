import { html, nothing, type LitElement } from 'lit';
import type { Words } from '../i18n/words.js';

/** Puts the focus on the contents of a plan. */
export function goToContents(plan: LitElement): void {
  const contents = plan.renderRoot.querySelector('.contents');
  contents?.scrollIntoView();
  contents?.querySelector('a')?.focus({ preventScroll: true });
}

/** The way back to the contents of a plan, from wherever one has scrolled to in it. */
export const backToContents = (words: Words, plan: LitElement, shortcut?: string): unknown =>
  html`<p class="to-contents" part="to-contents">
    <a
      href="#contents"
      aria-keyshortcuts=${shortcut ?? nothing}
      @click=${(event: Event) => {
        event.preventDefault();
        goToContents(plan);
      }}
      >${words.text('plan.toContents')}</a
    >
  </p>`;
