import { html, nothing } from 'lit';
import { isToCome, longAgo } from '../../due/age.js';
import { timeInWords } from '../../fields/overdue.js';
import type { Words } from '../../i18n/words.js';

/** What a foot says of the age of what stands above it. */
export interface PaperAge {
  /** the dateTime of the last update; `undefined` where it is not recorded */
  readonly updated: string | undefined;
  readonly now: Date;
}

/**
 * What stands at the foot of every page while it is printed, so that an old print is not taken for the
 * plan. Without an age, where there is no plan on the page, it says none.
 */
export function paperFoot(
  words: Words,
  age: PaperAge | undefined,
  printedOn: string | undefined,
): unknown {
  if (printedOn === undefined) return nothing;
  return html`<p class="paper-foot" part="paper-foot">
    ${words.text('plan.printedOn', { date: words.date(printedOn) })}
    ${age ? ageLine(words, age) : nothing} ${words.text('plan.mayBeOld')}
  </p>`;
}

/** When a plan was last updated. */
export const ageLine = (words: Words, { updated, now }: PaperAge): string =>
  updated
    ? words.text('plan.lastUpdated', { date: agedDate(words, updated, now) })
    : words.text('plan.neverUpdated');

/** A date of an update with what a reader has to know: that it cannot be yet, or was long ago. */
function agedDate(words: Words, updated: string, now: Date): string {
  const [date, time] = [words.date(updated), longAgo(updated, now)];
  if (isToCome(updated, now)) return words.text('field.inFuture', { value: date });
  return time ? words.text('due.longAgo', { date, time: timeInWords(words, time) }) : date;
}
