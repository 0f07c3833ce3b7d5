import { html, nothing } from 'lit';
import { nhsNumberText } from '../fields/nhs-number.js';
import type { Words } from '../i18n/words.js';
import { whosePlan } from './whose-plan.js';

interface WhosePlanLine {
  readonly part: 'identity' | 'whose';
  readonly id?: string;
  /** what the host calls the plan */
  readonly label?: string;
}

/** Whose plan it is in a line: name, birth and NHS number, and that they are not recorded. */
export function whosePlanLine(
  words: Words,
  plan: unknown,
  { part, id, label }: WhosePlanLine,
): unknown {
  const { name, born, nhsNumber } = whosePlan(plan);
  const known = name || born || nhsNumber;
  const fact = (key: 'born' | 'nhsNumber', value: unknown) =>
    html`<span class="fact">${words.text(`plan.${key}`)} <b>${value}</b></span> `;
  return html`<p class="whose" part=${part} id=${id ?? nothing}>
    ${
      name
        ? html`<span class="fact"
            ><strong><bdi translate="no">${name}</bdi></strong></span
          > `
        : nothing
    }
    ${known ? nothing : html`<span class="fact">${words.text('plan.nobody')}</span> `}
    ${born ? fact('born', words.date(born)) : nothing}
    ${known ? fact('nhsNumber', nhsNumber ? nhsNumberText(nhsNumber) : words.text('plan.notKnown')) : nothing}
    ${label ? html`<span class="fact"><bdi>${label}</bdi></span>` : nothing}
  </p>`;
}
