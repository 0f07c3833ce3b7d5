import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Draft } from '../events/draft.js';
import { Cipher, digest, type Encrypted } from './cipher.js';
import { DraftStorageError, storageError } from './storage-error.js';

/** Where drafts are kept, whose they are, and with what they are encrypted. */
export interface DraftStorageOptions {
  /** for AES-GCM, to encrypt and decrypt; whoever has it reads the drafts */
  readonly key: CryptoKey;
  /** what you know the person by whose plan it is: of yours, as a number that others know can be guessed */
  readonly person: string;
  /** what you know the user by who writes */
  readonly author: string;
  /** after how many milliseconds a draft is thrown away; seven days when left out */
  readonly expiresAfter?: number;
  /** the name of the database; `pcsp-drafts` when left out */
  readonly database?: string;
}

/** A draft that was kept, without what is in it. */
export interface LeftDraft {
  readonly id: string;
  /** milliseconds since 1970 */
  readonly keptAt: number;
  readonly expiresAt: number;
}

/** What stands in a place: the draft, and what the host kept with it. */
export interface KeptDraft {
  readonly draft: Draft;
  readonly note?: unknown;
}

interface DraftRecord extends LeftDraft, Encrypted {
  readonly owner: string;
  /** how often it was kept */
  readonly revision: number;
}

interface DraftsSchema extends DBSchema {
  drafts: { key: string; value: DraftRecord; indexes: { owner: string } };
}

const WEEK = 7 * 24 * 3_600_000;

/** What a draft is bound to: it cannot be read as another person's, or as one that lasts longer. */
const belongings = ({
  id,
  owner,
  revision,
  keptAt,
  expiresAt,
}: Omit<DraftRecord, keyof Encrypted>) =>
  JSON.stringify([1, id, owner, revision, keptAt, expiresAt]);

/**
 * Keeps the drafts of one author about one person in IndexedDB, encrypted. Whatever fails rejects with a
 * `DraftStorageError`.
 */
export class DraftStorage {
  /** whether the browser tells if a draft is open in another tab: without it, none is ever claimed */
  readonly canLock = 'locks' in navigator;
  readonly #database: IDBPDatabase<DraftsSchema>;
  readonly #cipher: Cipher;
  readonly #owner: string;
  readonly #expiresAfter: number;

  /** @internal Made by its static method. */
  constructor(
    database: IDBPDatabase<DraftsSchema>,
    cipher: Cipher,
    owner: string,
    expiresAfter: number,
  ) {
    this.#database = database;
    this.#cipher = cipher;
    this.#owner = owner;
    this.#expiresAfter = expiresAfter;
  }

  /** Opens the database and throws away every draft that has expired. */
  static async open({
    key,
    person,
    author,
    expiresAfter = WEEK,
    database: name = 'pcsp-drafts',
  }: DraftStorageOptions): Promise<DraftStorage> {
    const cipher = new Cipher(key);
    if (typeof indexedDB === 'undefined') throw new DraftStorageError('no-database');
    try {
      const database = await openDB<DraftsSchema>(name, 1, {
        upgrade(fresh) {
          fresh.createObjectStore('drafts', { keyPath: 'id' }).createIndex('owner', 'owner');
        },
        // a tab of a later version waits for this
        blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
      });
      const owner = await digest(JSON.stringify([person, author]));
      const storage = new DraftStorage(database, cipher, owner, expiresAfter);
      await storage.#expire();
      return storage;
    } catch (error) {
      throw storageError(error, 'no-database');
    }
  }

  /** The drafts that this author kept of this person, the newest first. */
  async left(): Promise<LeftDraft[]> {
    const records = await this.#try(() =>
      this.#database.getAllFromIndex('drafts', 'owner', this.#owner),
    );
    return records
      .filter(({ expiresAt }) => expiresAt > Date.now())
      .sort((a, b) => b.keptAt - a.keptAt)
      .map(({ id, keptAt, expiresAt }) => ({ id, keptAt, expiresAt }));
  }

  /**
   * A place to keep a draft in, that no other tab has while this one is open: a new one, or that of a
   * draft that was left. `undefined` where another tab has it.
   */
  async claim(id?: string): Promise<DraftSlot | undefined> {
    const own = id ?? [...crypto.getRandomValues(new Uint32Array(4))].join('-');
    const release = await lock(`${this.#database.name}:${own}`);
    return release && new DraftSlot(this, own, release);
  }

  /** @internal */
  async read(id: string): Promise<{ revision: number; kept?: KeptDraft }> {
    const record = await this.#try(() => this.#database.get('drafts', id));
    if (!record || record.owner !== this.#owner || record.expiresAt <= Date.now())
      return { revision: record?.revision ?? 0 };
    const text = await this.#cipher.decrypt(record, belongings(record));
    return { revision: record.revision, kept: JSON.parse(text) as KeptDraft };
  }

  /** @internal Keeps a draft in the place of the revision that is known. */
  async write(id: string, kept: KeptDraft, known: number): Promise<void> {
    const keptAt = Date.now();
    const facts = {
      id,
      owner: this.#owner,
      revision: known + 1,
      keptAt,
      expiresAt: keptAt + this.#expiresAfter,
    };
    const encrypted = await this.#cipher.encrypt(JSON.stringify(kept), belongings(facts));
    await this.#try(async () => {
      const transaction = this.#database.transaction('drafts', 'readwrite');
      const there = await transaction.store.get(id);
      if (there && there.revision !== known) {
        transaction.abort();
        await transaction.done.catch(() => {});
        throw new DraftStorageError('newer');
      }
      await Promise.all([transaction.store.put({ ...facts, ...encrypted }), transaction.done]);
    });
  }

  /** @internal */
  async remove(id: string): Promise<void> {
    await this.#try(() => this.#database.delete('drafts', id));
  }

  /** Ends the use of the database. */
  close(): void {
    this.#database.close();
  }

  async #expire(): Promise<void> {
    const transaction = this.#database.transaction('drafts', 'readwrite');
    for await (const cursor of transaction.store)
      if (cursor.value.expiresAt <= Date.now()) await cursor.delete();
    await transaction.done;
  }

  async #try<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw storageError(error);
    }
  }
}

/** A place for one draft. */
export class DraftSlot {
  readonly id: string;
  /** gives it free for other tabs; what is kept stays */
  readonly release: () => void;
  readonly #storage: DraftStorage;
  #revision = 0;

  /** @internal */
  constructor(storage: DraftStorage, id: string, release: () => void) {
    this.#storage = storage;
    this.id = id;
    this.release = release;
  }

  /** What is kept here; `undefined` for nothing. Rejects where the key is another one. */
  async read(): Promise<KeptDraft | undefined> {
    const { revision, kept } = await this.#storage.read(this.id);
    this.#revision = revision;
    return kept;
  }

  /** Keeps a draft in the place of the one before, with what you need beside it as JSON. */
  async write(draft: Draft, note?: unknown): Promise<void> {
    await this.#storage.write(this.id, { draft, note }, this.#revision);
    this.#revision++;
  }

  /** Throws the draft away: it was saved, or is not wanted. */
  async drop(): Promise<void> {
    await this.#storage.remove(this.id);
    this.#revision = 0;
  }
}

/** Takes a lock until it is released or the tab is closed; `undefined` when another tab has it. */
const lock = (name: string): Promise<(() => void) | undefined> =>
  new Promise((resolve, reject) => {
    if (!('locks' in navigator)) return resolve(() => {});
    navigator.locks
      .request(`pcsp-draft:${name}`, { ifAvailable: true }, (held) => {
        if (!held) return resolve(undefined);
        return new Promise<void>((release) => resolve(release));
      })
      .catch((error: unknown) => reject(storageError(error)));
  });
