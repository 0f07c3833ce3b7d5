import { sameJson } from '../json/same-json.js';
import { samePath, valueAt, type Path } from '../json/path.js';
import { requireElementAt } from '../model/element-at.js';
import type { Element } from '../model/element.js';
import { check, findingsUnder } from '../validation/check.js';
import type { Finding } from '../validation/issue.js';
import { Snapshot } from './snapshot.js';
import { keysAlong, type StartingWords } from './starting-words.js';
import type { Listener } from './listeners.js';
import type { LoadedStore } from './loaded-store.js';
import type { Change, StoreView } from './store-view.js';

export type { StoreView };

/** A store as somebody sees it who knows only what stands at one of its paths. */
export class StorePart implements StoreView {
  readonly element: Element;
  readonly #whole: LoadedStore;
  readonly #path: Path;
  #wholeSnapshot?: Snapshot;
  #now?: Snapshot;

  constructor(whole: LoadedStore, at: Path) {
    this.element = requireElementAt(whole.element, at);
    this.#whole = whole;
    this.#path = at;
  }

  get now(): Snapshot {
    const whole = this.#whole.now;
    if (!this.#now || this.#wholeSnapshot !== whole) {
      const value = valueAt(whole.value, this.#path);
      const checked = findingsUnder(whole.checked, this.#path) ?? check(this.element, undefined);
      this.#wholeSnapshot = whole;
      this.#now = new Snapshot(this.element, value, checked, whole.time);
    }
    return this.#now;
  }

  get saves(): number {
    return this.#whole.saves;
  }

  get dirty(): boolean {
    return !sameJson(this.now.value, valueAt(this.#whole.saved, this.#path));
  }

  get edited(): Path[] {
    return this.#whole.edited
      .filter((path) => samePath(path.slice(0, this.#path.length), this.#path))
      .map((path) => this.#relativePath(path));
  }

  get started(): StartingWords[] {
    const keys = keysAlong(this.#path);
    return this.#whole.started
      .filter(({ at }) => keys.every((key, index) => key === at[index]))
      .map((words) => ({ ...words, at: words.at.slice(keys.length) }));
  }

  noteStarted(words: readonly StartingWords[]): void {
    const keys = keysAlong(this.#path);
    this.#whole.noteStarted(words.map((one) => ({ ...one, at: [...keys, ...one.at] })));
  }

  at(path: Path): unknown {
    return this.#whole.at(this.#absolutePath(path));
  }

  isNew(path: Path): boolean {
    return this.#whole.isNew(this.#absolutePath(path));
  }

  keyOf(entry: unknown): unknown {
    return this.#whole.keyOf(entry);
  }

  isRecorded(path: Path): boolean {
    return this.#whole.isRecorded(this.#absolutePath(path));
  }

  set(path: Path, next: unknown, options?: { typing?: boolean }): Change {
    return this.#relativeChange(this.#whole.set(this.#absolutePath(path), next, options));
  }

  amend(path: Path, next: unknown): void {
    this.#whole.amend(this.#absolutePath(path), next);
  }

  putBack(path: Path, places: readonly (readonly [Path, unknown])[]): Change {
    return this.#relativeChange(
      this.#whole.putBack(
        this.#absolutePath(path),
        places.map(([at, value]) => [this.#absolutePath(at), value] as const),
      ),
    );
  }

  commit(): void {
    this.#whole.commit();
  }

  insert(path: Path, index: number, ...entries: readonly unknown[]): Change {
    return this.#relativeChange(this.#whole.insert(this.#absolutePath(path), index, ...entries));
  }

  move(path: Path, from: number, to: number): Change {
    return this.#relativeChange(this.#whole.move(this.#absolutePath(path), from, to));
  }

  remove(path: Path, index: number): Change {
    return this.#relativeChange(this.#whole.remove(this.#absolutePath(path), index));
  }

  archive(entry: Path, on: string | undefined): Change {
    return this.#relativeChange(this.#whole.archive(this.#absolutePath(entry), on));
  }

  touch(path: Path): void {
    this.#whole.touch(this.#absolutePath(path));
  }

  isTouched(path: Path): boolean {
    return this.#whole.isTouched(this.#absolutePath(path));
  }

  findingsAt(path: Path, below?: boolean): Finding[] {
    const found = this.#whole.findingsAt(this.#absolutePath(path), below);
    return found.map((one) => ({ ...one, path: this.#relativePath(one.path) }));
  }

  unknownKeys(path: Path): string[] {
    return this.#whole.unknownKeys(this.#absolutePath(path));
  }

  subscribe(path: Path, listener: Listener): () => void {
    return this.#whole.subscribe(this.#absolutePath(path), (changed, anew) =>
      listener(this.#relativePath(changed), anew),
    );
  }

  #absolutePath(path: Path): Path {
    return [...this.#path, ...path];
  }

  #relativePath(path: Path): Path {
    return path.slice(this.#path.length);
  }

  #relativeChange(change: Change): Change {
    return { ...change, path: this.#relativePath(change.path) };
  }
}
