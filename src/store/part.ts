import { elementAt, samePath, valueAt, type Path } from '../standard/path.js';
import type { Element } from '../standard/element.js';
import { check, findingsUnder } from '../validation/check.js';
import type { Finding } from '../validation/issue.js';
import { sameJson } from './immutable.js';
import { Snapshot } from './snapshot.js';
import type { Change, Listener, Store } from './store.js';

/** What edits and shows a value asks of a store, whether the value is a whole or stands in one. */
export type StoreView = Omit<
  Pick<Store, keyof Store>,
  | 'canRedo'
  | 'canUndo'
  | 'load'
  | 'markSaved'
  | 'options'
  | 'redo'
  | 'reset'
  | 'saved'
  | 'touchAll'
  | 'touchFound'
  | 'undo'
>;

/** A store as somebody sees it who knows only what stands at one of its paths. */
export class StorePart implements StoreView {
  readonly element: Element;
  readonly #whole: Store;
  readonly #at: Path;
  #of?: Snapshot;
  #now?: Snapshot;

  constructor(whole: Store, at: Path) {
    const element = elementAt(whole.element, at);
    if (!element) throw new RangeError(`${whole.element.term} has nothing at ${at.join('.')}`);
    this.element = element;
    this.#whole = whole;
    this.#at = at;
  }

  get now(): Snapshot {
    const whole = this.#whole.now;
    if (!this.#now || this.#of !== whole) {
      const value = valueAt(whole.value, this.#at);
      const checked = findingsUnder(whole.checked, this.#at) ?? check(this.element, undefined);
      this.#of = whole;
      this.#now = new Snapshot(this.element, value, checked);
    }
    return this.#now;
  }

  get saves(): number {
    return this.#whole.saves;
  }

  get dirty(): boolean {
    return !sameJson(this.now.value, valueAt(this.#whole.saved, this.#at));
  }

  get edited(): Path[] {
    return this.#whole.edited
      .filter((path) => samePath(path.slice(0, this.#at.length), this.#at))
      .map((path) => this.#inside(path));
  }

  at(path: Path): unknown {
    return this.#whole.at(this.#from(path));
  }

  isNew(path: Path): boolean {
    return this.#whole.isNew(this.#from(path));
  }

  isRecorded(path: Path): boolean {
    return this.#whole.isRecorded(this.#from(path));
  }

  set(path: Path, next: unknown, options?: { typing?: boolean }): Change {
    return this.#own(this.#whole.set(this.#from(path), next, options));
  }

  amend(path: Path, next: unknown): void {
    this.#whole.amend(this.#from(path), next);
  }

  commit(): void {
    this.#whole.commit();
  }

  insert(path: Path, index: number, entry: unknown): Change {
    return this.#own(this.#whole.insert(this.#from(path), index, entry));
  }

  move(path: Path, from: number, to: number): Change {
    return this.#own(this.#whole.move(this.#from(path), from, to));
  }

  remove(path: Path, index: number): Change {
    return this.#own(this.#whole.remove(this.#from(path), index));
  }

  archive(entry: Path, on: string | undefined): Change {
    return this.#own(this.#whole.archive(this.#from(entry), on));
  }

  touch(path: Path): void {
    this.#whole.touch(this.#from(path));
  }

  isTouched(path: Path): boolean {
    return this.#whole.isTouched(this.#from(path));
  }

  findingsAt(path: Path, below?: boolean): Finding[] {
    const found = this.#whole.findingsAt(this.#from(path), below);
    return found.map((one) => ({ ...one, path: this.#inside(one.path) }));
  }

  unknownKeys(path: Path): string[] {
    return this.#whole.unknownKeys(this.#from(path));
  }

  subscribe(path: Path, listener: Listener): () => void {
    return this.#whole.subscribe(this.#from(path), (changed) => listener(this.#inside(changed)));
  }

  #from(path: Path): Path {
    return [...this.#at, ...path];
  }

  #inside(path: Path): Path {
    return path.slice(this.#at.length);
  }

  #own(change: Change): Change {
    return { ...change, path: this.#inside(change.path) };
  }
}
