import { html, nothing } from 'lit';
import { dueEntries } from '../../due/caseload-due.js';
import { shownWording } from '../../fields/names-apart.js';
import { elementLabel } from '../../i18n/label.js';
import type { Words } from '../../i18n/words.js';
import { planModel } from '../../standard/plan-model.js';
import { tag } from '../tag.js';
import { dueDateWords, dueTitle, toneOf } from './due-words.js';

/** What of a plan is overdue, and what cannot be read and may be; `none` says that nothing is, where all can be read. */
export function overdueList(
  words: Words,
  value: unknown,
  now: Date,
  none: unknown = html`<p class="nothing" part="nothing">
    ${words.text('planSummary.nothingOverdue')}
  </p>`,
): unknown {
  const due = dueEntries(value, now);
  const overdue = due.filter(({ state }) => state === 'overdue');
  const unreadable = due.filter(({ state }) => state === 'unreadable');
  return html`
    ${
      overdue.length
        ? html`<ul class="overdue-list" part="overdue-list">
            ${overdue.map(
              (entry) =>
                html`<li>
                  ${tag(toneOf.overdue, words.text('planSummary.overdue'))}
                  <bdi>${shownWording(dueTitle(words, value, entry))}</bdi>,
                  ${dueDateWords(words, value, entry)}
                </li>`,
            )}
          </ul>`
        : unreadable.length
          ? nothing
          : none
    }
    ${unreadable.map(
      ({ path }) =>
        html`<p class="warning" part="warning">
          ${words.text('planSummary.unreadable', { part: elementLabel(words, planModel, '', path) })}
        </p>`,
    )}
  `;
}
