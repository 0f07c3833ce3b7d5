import { notify } from './notices.js';
import { PassingRecord } from './passing-record.js';
import { StoredRecord, type PlanRecord, type RecordWithRemarks, type Sample } from './record.js';
import type { WritingWords } from './writing-words.js';

/** Opens the record: where the browser has no database, or will not open it, one that passes. */
export const openRecord = (sample: Sample): Promise<RecordWithRemarks> =>
  StoredRecord.open(sample).catch(() => new PassingRecord(sample));

/** Says what cannot be done in this browser. */
export function tellOfLimits({ lasts }: PlanRecord, { limits }: WritingWords): void {
  if (!lasts) notify('limits', limits.nothingKept);
  else if (!('locks' in navigator)) notify('limits', limits.noLocks);
}
