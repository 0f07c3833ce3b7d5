import type { Draft } from '../events/draft.js';
import { DraftStorageError, storageError } from './storage-error.js';
import type { DraftSlot, DraftStorage, KeptDraft } from './storage.js';

/**
 * How long after one draft the next is kept at the earliest, in milliseconds. An edit after a pause is
 * kept at once: a page that is torn away has no time to encrypt.
 */
const APART = 100;

/** Who is told how the keeping goes. */
export interface DraftListener {
  /** a draft was kept; whether it is the latest, or a newer one is still to be kept */
  kept?(draft: Draft, isLatest: boolean): void;
  /** it was not kept, or one that was left could not be read; typing goes on */
  failed?(error: DraftStorageError): void;
}

/** Keeps one draft of this tab while somebody types. It outlives a reload, a crash and a closed tab. */
export class DraftKeeper {
  readonly #storage: DraftStorage;
  readonly #listener: DraftListener;
  #slot: DraftSlot;
  #make?: () => Promise<KeptDraft>;
  #latest?: () => Promise<KeptDraft>;
  #keptAt = 0;
  #timer?: ReturnType<typeof setTimeout>;
  /** writes follow each other */
  #writing: Promise<void> = Promise.resolve();

  /** @internal Made by its static method. */
  constructor(storage: DraftStorage, slot: DraftSlot, listener: DraftListener) {
    this.#storage = storage;
    this.#slot = slot;
    this.#listener = listener;
    // the tab may be on its way out
    addEventListener('beforeunload', this.#leave);
    addEventListener('pagehide', this.#leave);
    document.addEventListener('visibilitychange', this.#leave);
  }

  /**
   * Takes over the newest draft that was left and that no open tab has, or starts one. A draft that
   * cannot be read stays where it is, and the listener is told.
   */
  static async claim(
    storage: DraftStorage,
    listener: DraftListener = {},
  ): Promise<{ readonly keeper: DraftKeeper; readonly left?: KeptDraft }> {
    // without locks nobody knows whether a draft is being written in another tab
    for (const { id } of storage.canLock ? await storage.left() : []) {
      const slot = await storage.claim(id);
      if (!slot) continue;
      try {
        const left = await slot.read();
        if (left) return { keeper: new DraftKeeper(storage, slot, listener), left };
      } catch (error) {
        listener.failed?.(storageError(error));
      }
      slot.release();
    }
    return { keeper: new DraftKeeper(storage, await newSlot(storage), listener) };
  }

  /** Keeps what `make` gives, soon. */
  keep(make: () => Promise<KeptDraft>): void {
    this.#make = make;
    this.#latest = make;
    const wait = Math.max(0, this.#keptAt + APART - Date.now());
    this.#timer ??= setTimeout(() => void this.flush(), wait);
  }

  /** Keeps it now. Never rejects: the listener is told. */
  async flush(): Promise<void> {
    const make = this.#make;
    this.#forget();
    if (make) {
      this.#keptAt = Date.now();
      this.#writing = this.#after(() => this.#write(make));
    }
    await this.#writing;
  }

  /** It was saved, or is not wanted. */
  async drop(): Promise<void> {
    this.#forget();
    this.#writing = this.#after(() => this.#slot.drop());
    await this.#writing;
  }

  /** Leaves what is kept as it is, for whoever asks for it, and keeps from now on in another place. */
  async startAnew(): Promise<void> {
    this.#slot.release();
    this.#slot = await newSlot(this.#storage);
  }

  /** Keeps what is still to be kept, and leaves the draft to be taken over. */
  async stop(): Promise<void> {
    await this.flush();
    removeEventListener('beforeunload', this.#leave);
    removeEventListener('pagehide', this.#leave);
    document.removeEventListener('visibilitychange', this.#leave);
    this.#slot.release();
  }

  async #write(make: () => Promise<KeptDraft>): Promise<void> {
    const { draft, note } = await make();
    try {
      await this.#slot.write(draft, note);
    } catch (error) {
      if (storageError(error).problem !== 'newer') throw error;
      // both are kept: the newer of the other tab in its place, and this one in another
      this.#listener.failed?.(storageError(error));
      this.#slot = await newSlot(this.#storage);
      await this.#slot.write(draft, note);
    }
    this.#listener.kept?.(draft, make === this.#latest);
  }

  #after(work: () => Promise<void>): Promise<void> {
    return this.#writing
      .then(work)
      .catch((error: unknown) => this.#listener.failed?.(storageError(error)));
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#make = undefined;
  }

  readonly #leave = (): void => void this.flush();
}

/** Nobody else has a place that is new. */
async function newSlot(storage: DraftStorage): Promise<DraftSlot> {
  const slot = await storage.claim();
  if (!slot) throw new DraftStorageError('failed');
  return slot;
}
