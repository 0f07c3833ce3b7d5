import { notify } from './notices.js';
import { PassingRecord } from './passing-record.js';
import { StoredRecord, type PlanRecord, type Sample } from './record.js';
import { canOwn } from './tab-draft.js';

/** Opens the record: where the browser has no database, or will not open it, one that passes. */
export const openRecord = (sample: Sample): Promise<PlanRecord> =>
  StoredRecord.open(sample).catch(() => new PassingRecord(sample));

/** Says what cannot be done in this browser. */
export function tellOfLimits({ lasts }: PlanRecord): void {
  if (!lasts) {
    notify(
      'limits',
      'This browser keeps nothing for this page. What you save is gone when you close or reload it, and no draft is kept.',
    );
  } else if (!canOwn) {
    notify(
      'limits',
      'This browser cannot tell whether a draft is open in another window, so a draft is not brought back here. Save before you go.',
    );
  }
}
