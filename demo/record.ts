// One person's record in the browser's database: every version of the plan that was saved. Nothing here is ever overwritten.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { DeepReadonly, Plan, Remarks } from 'pcsp-elements';
import { joinedRemarks } from './joined-remarks.js';

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

export type Edition = Omit<Version, 'number'>;

/** What a new record holds, oldest first. */
export type Sample = readonly Omit<Edition, 'madeFrom'>[];

interface RecordSchema extends DBSchema {
  versions: { key: number; value: Version };
  keys: { key: string; value: CryptoKey };
  remarks: { key: string; value: Remarks };
}

export const NAME = 'pcsp-demo';

export interface PlanRecord {
  /** which record it is: no two have the same */
  readonly name: string;
  /** what is saved is there tomorrow */
  readonly lasts: boolean;
  /** drafts of it may be kept in the browser */
  readonly keepsDrafts: boolean;
  /** Every version, newest first. */
  versions(): Promise<Version[]>;
  /**
   * Saves a version on top of the others, unless the newest is not the one that the author has
   * seen: then nothing is saved, and the newest is returned for the author to decide.
   */
  save(edition: Edition, newestSeen: number): Promise<{ saved: Version } | { newer: Version }>;
  /** Tells of versions that other tabs save. */
  onSavedElsewhere(listener: () => void): void;
  /** The key that drafts are encrypted with. A real host has one of each user, and no page keeps it. */
  draftKey(): Promise<CryptoKey>;
  /** Empties the record but for the sample. */
  startAgain(sample: Sample): Promise<void>;
}

/** A record with what people said of the plan beside it. */
export interface RecordWithRemarks extends PlanRecord {
  /** What was said of the plan; `undefined` before anybody said something. */
  remarks(): Promise<Remarks | undefined>;
  /** Keeps what was said, with what somebody else said meanwhile; gives all of it. */
  keepRemarks(remarks: Remarks): Promise<Remarks>;
  /** Tells of what is said in other tabs. */
  onSaidElsewhere(listener: () => void): void;
}

/** The record in the browser's database. */
export class StoredRecord implements RecordWithRemarks {
  readonly name = NAME;
  readonly lasts = true;
  readonly keepsDrafts = true;
  readonly #database: IDBPDatabase<RecordSchema>;
  readonly #channel = new BroadcastChannel(NAME);
  readonly #said = new BroadcastChannel(`${NAME}-remarks`);

  private constructor(database: IDBPDatabase<RecordSchema>) {
    this.#database = database;
  }

  /** Opens the record. The first time, it holds the sample. */
  static async open(sample: Sample): Promise<StoredRecord> {
    const database = await openDB<RecordSchema>(NAME, 4, {
      upgrade(fresh, _from, _to, transaction) {
        // an earlier demonstration's record is of another shape
        for (const store of fresh.objectStoreNames) fresh.deleteObjectStore(store);
        fresh.createObjectStore('versions', { keyPath: 'number' });
        fresh.createObjectStore('keys');
        fresh.createObjectStore('remarks');
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

  remarks(): Promise<Remarks | undefined> {
    return this.#database.get('remarks', 'plan');
  }

  async keepRemarks(remarks: Remarks): Promise<Remarks> {
    const transaction = this.#database.transaction('remarks', 'readwrite');
    const all = joinedRemarks(await transaction.store.get('plan'), remarks);
    await transaction.store.put(all, 'plan');
    await transaction.done;
    this.#said.postMessage('said');
    return all;
  }

  onSaidElsewhere(listener: () => void): void {
    this.#said.addEventListener('message', listener);
  }

  async draftKey(): Promise<CryptoKey> {
    const known = await this.#database.get('keys', 'drafts');
    if (known) return known;
    const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
    const transaction = this.#database.transaction('keys', 'readwrite');
    // another tab may have made one meanwhile
    const key = (await transaction.store.get('drafts')) ?? made;
    await transaction.store.put(key, 'drafts');
    await transaction.done;
    return key;
  }

  async startAgain(sample: Sample): Promise<void> {
    const transaction = this.#database.transaction(['versions', 'remarks'], 'readwrite');
    const versions = transaction.objectStore('versions');
    void transaction.objectStore('remarks').clear();
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
