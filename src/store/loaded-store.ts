import { sameJson } from '../json/same-json.js';
import { valueAt, type Path } from '../json/path.js';
import { requireElementAt } from '../model/element-at.js';
import type { Element } from '../model/element.js';
import { check } from '../validation/check.js';
import { latestNow } from '../validation/date.js';
import { isEmpty } from '../validation/empty.js';
import type { Finding } from '../validation/issue.js';
import { entryKey } from './entry-keys.js';
import { findingsAt, unknownKeys } from './findings-at.js';
import { freezeCopy } from './immutable.js';
import { StoreListeners, type Listener } from './listeners.js';
import { onlyRead } from './only-read.js';
import { Snapshot } from './snapshot.js';
import type { StartingWords } from './starting-words.js';
import type { Change, StoreView } from './store-view.js';

/** A value as it was loaded, with what is found in it: what a store is to somebody who only reads. */
export class LoadedStore implements StoreView {
  readonly element: Element;
  /** What an entry is known by, whatever becomes of it; `undefined` for one that is no object. */
  readonly keyOf = entryKey;
  protected snapshot: Snapshot;
  protected readonly listeners = new StoreListeners();
  #loads = 0;
  /** what no date of the past is after, by the time by which the value was checked */
  #latest = '';

  /** `time`: by which dates are in the future; the device's when left out. */
  constructor(element: Element, value?: unknown, time?: Date) {
    this.element = element;
    this.snapshot = this.#snapshotOf(value, time);
  }

  get now(): Snapshot {
    return this.snapshot;
  }

  /** How often the value was loaded or saved. */
  get saves(): number {
    return this.#loads;
  }

  /** The value differs from the one last loaded or saved. */
  get dirty(): boolean {
    return false;
  }

  /** The whole as it was last loaded or saved. */
  get saved(): unknown {
    return this.snapshot.value;
  }

  /** The paths that the user edited since the value was loaded or saved. */
  get edited(): Path[] {
    return [];
  }

  /** What somebody started from. */
  get started(): readonly StartingWords[] {
    return [];
  }

  /** What is recorded at a path. Throws a RangeError where nothing is and the model has no such path. */
  at(path: Path): unknown {
    const value = valueAt(this.snapshot.value, path);
    if (value === undefined) requireElementAt(this.element, path);
    return value;
  }

  /** The entry at a path was not there when the value was last loaded or saved. */
  isNew(_path: Path): boolean {
    return false;
  }

  /** Something is recorded at a path: it is not empty. */
  isRecorded(path: Path): boolean {
    return !isEmpty(requireElementAt(this.element, path), this.at(path));
  }

  /** Puts another value in the place of the whole. */
  load(value: unknown): void {
    this.#loads += 1;
    this.snapshot = this.#snapshotOf(value, this.snapshot.time);
    this.listeners.notify([[]], true);
  }

  /**
   * Has what is found be what is found at a time: which dates are in the future depends on it. For who
   * is about to draw all of it.
   */
  judgeAt(time: Date): void {
    if (this.#latest !== latestNow(time)) this.snapshot = this.#checked(this.snapshot.value, time);
  }

  /** Whether a value is what stands at a path already, with what is empty there or without. */
  holds(value: unknown, path: Path = []): boolean {
    return sameJson(value, this.at(path)) || sameJson(value, valueAt(this.snapshot.stored, path));
  }

  isTouched(_path: Path): boolean {
    return false;
  }

  /**
   * What is found at a path: at the value itself, and what its parent finds missing or at odds
   * there. With `below`, what is found under its keys too.
   */
  findingsAt(path: Path, below = false): Finding[] {
    return findingsAt(this.snapshot, path, below);
  }

  /** The keys of an object that the model does not know, and those whose value is no JSON. */
  unknownKeys(path: Path): string[] {
    return unknownKeys(this.snapshot, path);
  }

  /** Calls back after each change at a path, above it or below it. Returns how to stop. */
  subscribe(path: Path, listener: Listener): () => void {
    return this.listeners.subscribe(path, listener);
  }

  set(_path: Path, _next: unknown, _options?: { typing?: boolean }): Change {
    return onlyRead();
  }

  amend(_path: Path, _next: unknown): void {
    onlyRead();
  }

  putBack(_path: Path, _places: readonly (readonly [Path, unknown])[]): Change {
    return onlyRead();
  }

  noteStarted(_words: readonly StartingWords[]): void {
    onlyRead();
  }

  commit(): void {
    onlyRead();
  }

  insert(_path: Path, _index: number, ..._entries: readonly unknown[]): Change {
    return onlyRead();
  }

  move(_path: Path, _from: number, _to: number): Change {
    return onlyRead();
  }

  remove(_path: Path, _index: number): Change {
    return onlyRead();
  }

  archive(_entry: Path, _on: string | undefined): Change {
    return onlyRead();
  }

  touch(_path: Path): void {
    onlyRead();
  }

  #snapshotOf(value: unknown, time: Date | undefined): Snapshot {
    return this.#checked(freezeCopy(this.element, value), time);
  }

  #checked(frozen: unknown, time: Date | undefined): Snapshot {
    this.#latest = latestNow(time);
    const checked = check(this.element, frozen, time && { now: () => time });
    return new Snapshot(this.element, frozen, checked, time);
  }
}
