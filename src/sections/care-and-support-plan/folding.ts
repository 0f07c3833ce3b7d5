import { html } from 'lit';
import type { Form } from '../../fields/form.js';
import { NEEDS } from './levels.js';

/** Opens or closes what is folded among the needs, as somebody would by hand. */
const fold =
  (selector: string, open: boolean) =>
  ({ currentTarget }: Event): void => {
    const among = (currentTarget as HTMLElement).closest('.needs');
    for (const details of among?.querySelectorAll<HTMLDetailsElement>(selector) ?? []) {
      details.open = open;
    }
  };

/** Buttons to see every goal at once, or only needs. */
export const folding = (form: Form<'careAndSupportPlan'>): unknown => {
  const button = (part: 'openAll' | 'closeAll', act: (event: Event) => void) =>
    html`<button type="button" class="lesser" part="button" @click=${act}>
      ${form.elementText(NEEDS, part)}
    </button>`;
  return html`<div class="folding" part="folding">
    ${button('openAll', fold('.need > details', true))}
    ${button('closeAll', fold('details.folded', false))}
    <p class="hint keys" part="hint">${form.elementText(NEEDS, 'keys')}</p>
  </div>`;
};
