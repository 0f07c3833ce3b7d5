import type { Store } from '../store/store.js';
import type { SaveState } from './saving.js';

/** What a widget does when its save stands otherwise. */
export interface SaveListener {
  /** the value was stored as it is: gives how many warnings came into sight with that */
  readonly saved: () => number;
  /** it stands otherwise: how, where something is to be said of it, and how much there is to check */
  readonly told: (state: SaveState | undefined, toCheck?: number) => void;
}

/** How the save stands that the user made last. */
export class LastSave {
  readonly #store: Store;
  readonly #listener: SaveListener;
  /** the value is as it was when the save ended well */
  #save: { readonly state?: SaveState; readonly value?: unknown } = {};
  /** what the user saved last, where the host cancelled that */
  #cancelledValue: unknown;

  constructor(store: Store, listener: SaveListener) {
    this.#store = store;
    this.#listener = listener;
  }

  /** Nothing once what was saved is edited. */
  get state(): SaveState | undefined {
    const { state, value } = this.#save;
    return state === 'saved' && value !== this.#store.now.value ? undefined : state;
  }

  /** Another value is loaded: what becomes of the save is not about it. */
  forget(): void {
    this.#save = {};
  }

  /** The value was handed to the host, which cancelled that or not. */
  noteHandover({ cancelled }: { readonly cancelled: boolean }): void {
    this.#cancelledValue = cancelled ? this.#store.now.value : undefined;
  }

  /**
   * A host set what is there already. That is what frameworks do at every key, and means nothing,
   * but for a host that had said of just this value that it was not saved yet: now it is.
   */
  acknowledge(): void {
    if (this.#cancelledValue === undefined || this.#cancelledValue !== this.#store.now.value)
      return;
    this.#cancelledValue = undefined;
    this.#store.markSaved();
    this.#listener.told(this.#save.state);
  }

  /** The value is being stored. Gives what is to be called when that ended. */
  begin(takesLong: boolean): (isStored: boolean) => void {
    const sent = this.#store.send();
    const save = (this.#save = { state: takesLong ? ('saving' as const) : undefined });
    if (takesLong) this.#listener.told('saving');
    return (isStored) => {
      // the host may have set another value since, or the user have saved again
      if (save !== this.#save) {
        if (isStored && !this.#save.state && !this.#store.dirty) this.#markSaved();
      } else if (isStored) {
        this.#store.markSaved(sent);
        this.#markSaved(sent.value);
      } else {
        this.#save = { state: 'notSaved' };
        this.#listener.told('notSaved');
      }
    };
  }

  #markSaved(value = this.#store.now.value): void {
    this.#save = { state: 'saved', value };
    this.#listener.told('saved', this.#listener.saved());
  }
}
