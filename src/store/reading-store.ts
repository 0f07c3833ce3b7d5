import type { Path } from '../json/path.js';
import type { Element } from '../model/element.js';
import type { Finding } from '../validation/issue.js';
import { readableValue } from '../model/readable-value.js';
import type { Snapshot } from './snapshot.js';
import type { Listener } from './listeners.js';
import { LoadedStore } from './loaded-store.js';
import type { StartingWords } from './starting-words.js';
import type { Change, StoreView } from './store-view.js';

const keyOf = (path: Path): string => JSON.stringify(path);

/**
 * A store for somebody who only reads: what came in another shape than the model's is in the model's,
 * where its words can be told. The store itself keeps everything as it came.
 */
export class ReadingStore implements StoreView {
  readonly element: Element;
  readonly #store: StoreView;
  readonly #isPlan: boolean;
  #snapshot?: Snapshot;
  #readable: StoreView;
  #reworded: ReadonlySet<string> = new Set();

  /** A plan in a list stays as it came: whoever reads a section of it reads it from the plan itself. */
  constructor(store: StoreView, isPlan = false) {
    this.element = store.element;
    this.#store = store;
    this.#isPlan = isPlan;
    this.#readable = store;
  }

  get now(): Snapshot {
    return this.#now.now;
  }

  get saves(): number {
    return this.#store.saves;
  }

  get dirty(): boolean {
    return this.#store.dirty;
  }

  get edited(): Path[] {
    return this.#store.edited;
  }

  get started(): readonly StartingWords[] {
    return this.#store.started;
  }

  /** What came at a path in another form than it is read in; `undefined` where it is read as it came. */
  cameAs(path: Path): unknown {
    const isReworded = this.#now !== this.#store && this.#reworded.has(keyOf(path));
    return isReworded ? this.#store.at(path) : undefined;
  }

  at(path: Path): unknown {
    return this.#now.at(path);
  }

  isNew(path: Path): boolean {
    return this.#store.isNew(path);
  }

  keyOf(entry: unknown): unknown {
    return this.#store.keyOf(entry);
  }

  isRecorded(path: Path): boolean {
    return this.#now.isRecorded(path);
  }

  set(path: Path, next: unknown, options?: { typing?: boolean }): Change {
    return this.#store.set(path, next, options);
  }

  amend(path: Path, next: unknown): void {
    this.#store.amend(path, next);
  }

  noteStarted(words: readonly StartingWords[]): void {
    this.#store.noteStarted(words);
  }

  commit(): void {
    this.#store.commit();
  }

  insert(path: Path, index: number, ...entries: readonly unknown[]): Change {
    return this.#store.insert(path, index, ...entries);
  }

  move(path: Path, from: number, to: number): Change {
    return this.#store.move(path, from, to);
  }

  remove(path: Path, index: number): Change {
    return this.#store.remove(path, index);
  }

  archive(entry: Path, on: string | undefined): Change {
    return this.#store.archive(entry, on);
  }

  putBack(path: Path, places: readonly (readonly [Path, unknown])[]): Change {
    return this.#store.putBack(path, places);
  }

  touch(path: Path): void {
    this.#store.touch(path);
  }

  isTouched(path: Path): boolean {
    return this.#store.isTouched(path);
  }

  findingsAt(path: Path, below?: boolean): Finding[] {
    return this.#now.findingsAt(path, below);
  }

  unknownKeys(path: Path): string[] {
    return this.#now.unknownKeys(path);
  }

  subscribe(path: Path, listener: Listener): () => void {
    return this.#store.subscribe(path, listener);
  }

  /** The store, or another one with what came in another shape in the model's. */
  get #now(): StoreView {
    const { now } = this.#store;
    if (now !== this.#snapshot) {
      this.#snapshot = now;
      const isMisshapen =
        !now.valid &&
        !(this.#isPlan && Array.isArray(now.value)) &&
        now.findings.some(({ code }) => code === 'type');
      const { value, reworded } = isMisshapen
        ? readableValue(this.element, now.value)
        : { value: now.value, reworded: [] };
      this.#readable = reworded.length
        ? new LoadedStore(this.element, value, now.time)
        : this.#store;
      this.#reworded = new Set(reworded.map(keyOf));
    }
    return this.#readable;
  }
}
