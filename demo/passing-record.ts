// One person's record where the browser keeps nothing: it is gone when the page is closed.
import type { Remarks } from 'pcsp-elements';
import {
  NAME,
  sampled,
  type Edition,
  type RecordWithRemarks,
  type Sample,
  type Version,
} from './record.js';

export class PassingRecord implements RecordWithRemarks {
  readonly name = NAME;
  readonly lasts = false;
  readonly keepsDrafts = false;
  #versions: readonly Version[];
  #remarks?: Remarks;

  constructor(sample: Sample) {
    this.#versions = sampled(sample);
  }

  versions(): Promise<Version[]> {
    return Promise.resolve([...this.#versions].reverse());
  }

  save(edition: Edition, newestSeen: number): Promise<{ saved: Version }> {
    const saved = { ...edition, number: newestSeen + 1 };
    this.#versions = [...this.#versions, saved];
    return Promise.resolve({ saved });
  }

  // no other tab sees it
  onSavedElsewhere(): void {}

  remarks(): Promise<Remarks | undefined> {
    return Promise.resolve(this.#remarks);
  }

  keepRemarks(remarks: Remarks): Promise<Remarks> {
    this.#remarks = remarks;
    return Promise.resolve(remarks);
  }

  onSaidElsewhere(): void {}

  draftKey(): Promise<never> {
    return Promise.reject(new Error('This browser keeps nothing.'));
  }

  startAgain(sample: Sample): Promise<void> {
    this.#versions = sampled(sample);
    this.#remarks = undefined;
    return Promise.resolve();
  }
}
