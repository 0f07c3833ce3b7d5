import { html, nothing } from 'lit';
import type { Words } from '../../i18n/words.js';
import { newestUpdateOf } from './last-updated.js';

/** What stands at the foot of every page while it is printed, so that an old print is not taken for the plan. */
export function paperFoot(words: Words, value: unknown, printedOn: string | undefined): unknown {
  if (printedOn === undefined) return nothing;
  const updated = newestUpdateOf(value);
  return html`<p class="paper-foot" part="paper-foot">
    ${words.text('plan.printedOn', { date: words.date(printedOn) })}.
    ${
      updated
        ? words.text('plan.lastUpdated', { date: words.date(updated) })
        : words.text('plan.neverUpdated')
    }.
    ${words.text('plan.mayBeOld')}
  </p>`;
}
