import { html, nothing } from 'lit';
import { nhsNumberText } from '../fields/nhs-number.js';
import type { Words } from '../i18n/words.js';
import { whosePlan } from '../standard/whose-plan.js';

/** Whose plan it is in a line: name, birth and NHS number, and that they are not recorded. */
export const whosePlanLine = (words: Words, plan: unknown): unknown =>
  html`<p class="whose" part="identity">${whosePlanFacts(words, plan)}</p>`;

/** The same for what they stand in, with what a host calls the plan. */
export function whosePlanFacts(words: Words, plan: unknown, label?: string): unknown {
  const { name, born, nhsNumber } = whosePlan(plan);
  const known = name || born || nhsNumber;
  const fact = (key: 'born' | 'nhsNumber', value: unknown) =>
    html`<span class="fact">${words.text(`plan.${key}`)} <b>${value}</b></span> `;
  return html`${
    name
      ? html`<span class="fact"
          ><strong><bdi translate="no">${name}</bdi></strong></span
        > `
      : nothing
  }
  ${known ? nothing : html`<span class="fact">${words.text('plan.nobody')}</span> `}
  ${born ? fact('born', words.date(born)) : nothing}
  ${known ? fact('nhsNumber', nhsNumber ? nhsNumberText(nhsNumber) : words.text('plan.notKnown')) : nothing}
  ${label ? html`<span class="fact"><bdi>${label}</bdi></span>` : nothing}`;
}
