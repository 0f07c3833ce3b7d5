// One person's record in the browser's database: every version of the plan that was saved, and the
// drafts of those still being written. Nothing here is ever overwritten.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { DeepReadonly, Plan } from 'pcsp-elements';

/** A plan as it was saved. */
export interface Version {
  /** 1 for the first that was saved */
  readonly number: number;
  readonly savedOn: string;
  readonly savedBy: string;
  /** the version that was being edited; not the one before it when two people edited at once */
  readonly madeFrom: number;
  readonly plan: Plan;
}

/** A plan that is being written, and the version that it was made from. */
export interface Work {
  readonly madeFrom: number;
  /** nothing where everything was cleared */
  readonly plan: DeepReadonly<Plan> | undefined;
}

/** What is on somebody's screen and not saved yet. */
export interface Draft extends Work {
  readonly id: string;
  readonly keptBy: string;
  readonly keptOn: string;
  /** what was on the screen before it was put together with what somebody else saved */
  readonly apart?: Work;
}

export type Edition = Omit<Version, 'number'>;

/** What a new record holds, oldest first. */
export type Sample = readonly Omit<Edition, 'madeFrom'>[];

interface RecordSchema extends DBSchema {
  versions: { key: number; value: Version };
  drafts: { key: string; value: Draft };
}

const NAME = 'pcsp-demo';

export interface PlanRecord {
  /** what is saved is there tomorrow */
  readonly lasts: boolean;
  /** Every version, newest first. */
  versions(): Promise<Version[]>;
  /**
   * Saves a version on top of the others, unless the newest is not the one that the author has
   * seen: then nothing is saved, and the newest is returned for the author to decide.
   */
  save(edition: Edition, newestSeen: number): Promise<{ saved: Version } | { newer: Version }>;
  /** Tells of versions that other tabs save. */
  onSavedElsewhere(listener: () => void): void;
  /** Every draft, newest first. */
  drafts(): Promise<Draft[]>;
  keepDraft(draft: Draft): Promise<void>;
  dropDraft(id: string): Promise<void>;
  /** Empties the record but for the sample. */
  startAgain(sample: Sample): Promise<void>;
}

/** The record in the browser's database. */
export class StoredRecord implements PlanRecord {
  readonly lasts = true;
  readonly #database: IDBPDatabase<RecordSchema>;
  readonly #channel = new BroadcastChannel(NAME);

  private constructor(database: IDBPDatabase<RecordSchema>) {
    this.#database = database;
  }

  /** Opens the record. The first time, it holds the sample. */
  static async open(sample: Sample): Promise<StoredRecord> {
    const database = await openDB<RecordSchema>(NAME, 2, {
      upgrade(fresh, _from, _to, transaction) {
        // an earlier demonstration's record is of another shape
        for (const store of fresh.objectStoreNames) fresh.deleteObjectStore(store);
        fresh.createObjectStore('versions', { keyPath: 'number' });
        fresh.createObjectStore('drafts', { keyPath: 'id' });
        addSample((version) => transaction.objectStore('versions').add(version), sample);
      },
    });
    return new StoredRecord(database);
  }

  async versions(): Promise<Version[]> {
    return (await this.#database.getAll('versions')).reverse();
  }

  async save(
    edition: Edition,
    newestSeen: number,
  ): Promise<{ saved: Version } | { newer: Version }> {
    const transaction = this.#database.transaction('versions', 'readwrite');
    const newest = (await transaction.store.openCursor(null, 'prev'))?.value;
    if (newest && newest.number !== newestSeen) return { newer: newest };
    const saved = { ...edition, number: newestSeen + 1 };
    await transaction.store.add(saved);
    await transaction.done;
    this.#channel.postMessage(saved.number);
    return { saved };
  }

  onSavedElsewhere(listener: () => void): void {
    this.#channel.addEventListener('message', listener);
  }

  async drafts(): Promise<Draft[]> {
    const drafts = await this.#database.getAll('drafts');
    return drafts.sort((a, b) => b.keptOn.localeCompare(a.keptOn));
  }

  async keepDraft(draft: Draft): Promise<void> {
    const transaction = this.#database.transaction('drafts', 'readwrite');
    void transaction.store.put(draft);
    // at once: a page that is being left gets no further turn
    transaction.commit();
    await transaction.done;
  }

  async dropDraft(id: string): Promise<void> {
    await this.#database.delete('drafts', id);
  }

  async startAgain(sample: Sample): Promise<void> {
    const transaction = this.#database.transaction(['versions', 'drafts'], 'readwrite');
    const versions = transaction.objectStore('versions');
    void transaction.objectStore('drafts').clear();
    void versions.clear();
    addSample((version) => versions.add(version), sample);
    await transaction.done;
    this.#channel.postMessage(sample.length);
  }
}

/** The versions of a sample, oldest first. */
export const sampled = (sample: Sample): Version[] =>
  sample.map((edition, index) => ({ ...edition, number: index + 1, madeFrom: index }));

function addSample(add: (version: Version) => unknown, sample: Sample): void {
  for (const version of sampled(sample)) void add(version);
}
