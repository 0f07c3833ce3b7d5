// One person's record where the browser keeps nothing: it is gone when the page is closed.
import { sampled, type Edition, type PlanRecord, type Sample, type Version } from './record.js';

export class PassingRecord implements PlanRecord {
  readonly lasts = false;
  #versions: readonly Version[];

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

  drafts(): Promise<[]> {
    return Promise.resolve([]);
  }

  keepDraft(): Promise<void> {
    return Promise.reject(new Error('This browser keeps nothing.'));
  }

  dropDraft(): Promise<void> {
    return Promise.resolve();
  }

  startAgain(sample: Sample): Promise<void> {
    this.#versions = sampled(sample);
    return Promise.resolve();
  }
}
