import { html, type LitElement } from 'lit';
import type { Words } from '../i18n/words.js';

/** The way back to the contents of a plan, from wherever one has scrolled to in it. */
export const backToContents = (words: Words, plan: LitElement): unknown =>
  html`<p class="to-contents" part="to-contents">
    <a
      href="#contents"
      @click=${(event: Event) => {
        event.preventDefault();
        const contents = plan.renderRoot.querySelector('.contents');
        contents?.scrollIntoView();
        contents?.querySelector('a')?.focus({ preventScroll: true });
      }}
      >${words.text('plan.toContents')}</a
    >
  </p>`;
