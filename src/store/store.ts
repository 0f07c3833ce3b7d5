import { sameJson } from '../json/same-json.js';
import type { Element } from '../model/element.js';
import { samePath, valueAt, type Path } from '../json/path.js';
import { elementAt, requireElementAt, requireListAt } from '../model/element-at.js';
import { check, findings, findingsUnder, recheck, type CheckOptions } from '../validation/check.js';
import { isEmpty } from '../validation/empty.js';
import type { Finding } from '../validation/issue.js';
import { changedFindings } from '../validation/changed-findings.js';
import { freezeCopy, setAt, withNewId } from './immutable.js';
import { newId } from './new-id.js';
import { reportFault } from './report-fault.js';
import { Agreements } from './agreements.js';
import { entryKey } from './entry-keys.js';
import { EditMarks, type Permutation } from './edit-marks.js';
import { changesLength, type HistoryStep } from './history-step.js';
import { Snapshot } from './snapshot.js';
import { PathTree } from './path-tree.js';

/** What one edit did. Where a list gained, lost or moved entries, `path` is the list's. */
export interface Change {
  readonly path: Path;
  readonly previous: unknown;
  readonly next: unknown;
}

/**
 * Called after the value at its path, above it or below it changed. `anew`: another value was put in
 * its place, which may be another person's, so that nothing of what was drawn before may stay.
 */
export type Listener = (changed: Path, anew: boolean) => void;

type PlacedValue = readonly [path: Path, next: unknown];

/** The value as it was when it was sent to be saved, and what tells it from what was edited later. */
export interface Sent {
  readonly value: unknown;
  readonly mark: number;
  readonly done: readonly HistoryStep[];
  readonly undone: readonly HistoryStep[];
  readonly added: readonly unknown[];
}

/**
 * The value of a section or a plan while somebody edits it. Immutable with structural sharing: an
 * edit makes new objects along its path and leaves every other object as it is.
 */
export class Store {
  readonly element: Element;
  /** What an entry is known by, whatever becomes of it; `undefined` for one that is no object. */
  readonly keyOf = entryKey;
  #now: Snapshot;
  #saved: unknown;
  #options: CheckOptions = {};
  #redoable: HistoryStep[] = [];
  #undoable: HistoryStep[] = [];
  /** the last step is still being typed */
  #isTyping = false;
  /** ids of the entries that were inserted since the value was loaded or saved */
  readonly #added = new Set<unknown>();
  readonly #marks = new EditMarks();
  readonly #agreements = new Agreements();
  #allTouched = false;
  readonly #listeners = new PathTree<Set<Listener>>();

  constructor(element: Element, value?: unknown) {
    this.element = element;
    this.#saved = freezeCopy(element, value);
    this.#now = new Snapshot(element, this.#saved, check(element, this.#saved));
    this.#agreements.bind(element, this.#saved);
  }

  get now(): Snapshot {
    return this.#now;
  }

  /** How often the value was loaded or saved. */
  get saves(): number {
    return this.#marks.saves;
  }

  /** The value differs from the one last loaded or saved. */
  get dirty(): boolean {
    return !sameJson(this.#now.value, this.#saved);
  }

  get canUndo(): boolean {
    return this.#undoable.length > 0;
  }

  get canRedo(): boolean {
    return this.#redoable.length > 0;
  }

  /** What is recorded at a path. Throws a RangeError where nothing is and the model has no such path. */
  at(path: Path): unknown {
    const value = valueAt(this.#now.value, path);
    if (value === undefined) requireElementAt(this.element, path);
    return value;
  }

  /** The entry at a path was not there when the value was last loaded or saved. */
  isNew(path: Path): boolean {
    return this.#added.has(valueAt(this.at(path), ['id']));
  }

  /** Something is recorded at a path: it is not empty. */
  isRecorded(path: Path): boolean {
    return !isEmpty(requireElementAt(this.element, path), this.at(path));
  }

  /** The whole as it was last loaded or saved. */
  get saved(): unknown {
    return this.#saved;
  }

  /**
   * Puts another value in the place of the whole, or of what stands at a path, and forgets the
   * history. Edits elsewhere stay.
   */
  load(value: unknown, path: Path = []): void {
    this.#load(this.#frozen(path, value), path, true);
  }

  /** Whether a value is what stands at a path already, with what is empty there or without. */
  holds(value: unknown, path: Path = []): boolean {
    return sameJson(value, this.at(path)) || sameJson(value, valueAt(this.#now.stored, path));
  }

  /** The value as it is now is sent to be saved, and may go on being edited. */
  send(): Sent {
    return {
      value: this.#now.value,
      mark: this.#marks.send(),
      done: [...this.#undoable],
      undone: [...this.#redoable],
      added: [...this.#added],
    };
  }

  /**
   * What was sent is the saved value. The history stays as far as no entry came or went in it: one
   * that was saved is archived from now on, never taken away.
   */
  markSaved({ value, mark, done, undone, added }: Sent = this.send()): void {
    this.#saved = value;
    this.#agreements.bind(this.element, value);
    const ended = new Set(done.slice(0, done.map(changesLength).lastIndexOf(true) + 1));
    this.#undoable = this.#undoable.filter((step) => !ended.has(step));
    this.#redoable = this.#redoable.filter((step) => !ended.has(step) && !undone.includes(step));
    this.#marks.markSaved(mark);
    for (const id of added) this.#added.delete(id);
  }

  /** Goes back to the value last loaded or saved, of the whole or at a path: its entries stay the same. */
  reset(path: Path = []): void {
    this.#load(valueAt(this.#saved, path), path, false);
  }

  get options(): CheckOptions {
    return this.#options;
  }

  set options(options: CheckOptions) {
    this.#options = options;
    this.#replaceValue(this.#now.value, [[]]);
  }

  /**
   * Sets the value at a path; `undefined` takes it away. While `typing`, edits of the same path
   * are one step of the history until `commit`.
   */
  set(path: Path, next: unknown, { typing = false } = {}): Change {
    const previous = this.at(path);
    if (Object.is(previous, next)) return { path, previous, next };
    const last = this.#undoable.at(-1);
    const after = this.#valueWith(path, this.#frozen(path, next));
    if (this.#isTyping && last && samePath(last.path, path)) this.#extendStep(last, path, after);
    else this.#pushStep({ path, notifiedPaths: [path], after });
    this.#isTyping = typing;
    return { path, previous, next: this.at(path) };
  }

  /** Sets a value as part of the step before it, so that both are undone together. */
  amend(path: Path, next: unknown): void {
    const after = this.#valueWith(path, this.#frozen(path, next));
    const last = this.#undoable.at(-1);
    if (last) this.#extendStep(last, path, after);
    else this.#pushStep({ path, notifiedPaths: [path], after });
  }

  /**
   * Puts earlier values back at places below a path, as one step. Where that is the saved value,
   * nothing counts as edited any more.
   */
  putBack(path: Path, places: readonly (readonly [Path, unknown])[]): Change {
    const previous = this.at(path);
    let after = this.#now.value;
    for (const [at, value] of places) after = setAt(this.element, after, at, value);
    const notifiedPaths = places.map(([at]) => at);
    const asSaved = notifiedPaths
      .filter((at) => sameJson(valueAt(after, at), valueAt(this.#saved, at)))
      .map((at) => ({ path: at }));
    this.#isTyping = false;
    this.#pushStep({ path, notifiedPaths, after, asSaved });
    return { path, previous, next: this.at(path) };
  }

  /** Sets values at several places as one step: each of them counts as edited. */
  setAll([first, ...others]: readonly [PlacedValue, ...PlacedValue[]]): Change {
    const change = this.set(...first);
    for (const [path, next] of others) {
      this.amend(path, next);
      this.#marks.markBeside(this.#undoable.at(-1), path);
    }
    return change;
  }

  /** Ends the step that is being typed. */
  commit(): void {
    this.#isTyping = false;
  }

  /** Puts entries into a list, one below the other. They get an id if they are objects. */
  insert(path: Path, index: number, ...entries: readonly unknown[]): Change {
    const order: (number | undefined)[] = [...this.#entries(path).keys()];
    order.splice(index, 0, ...entries.map(() => undefined));
    const { item } = requireListAt(this.element, path);
    const added = entries.map((entry) => withNewId(item, freezeCopy(item, entry), newId));
    for (const entry of added) this.#added.add(valueAt(entry, ['id']) ?? NO_ID);
    return this.#permute(path, order, added.values());
  }

  move(path: Path, from: number, to: number): Change {
    const order: (number | undefined)[] = [...this.#entries(path).keys()];
    order.splice(to, 0, ...order.splice(from, 1));
    return this.#permute(path, order);
  }

  remove(path: Path, index: number): Change {
    const order: (number | undefined)[] = [...this.#entries(path).keys()];
    order.splice(index, 1);
    return this.#permute(path, order);
  }

  /** Archives an entry of a list on a date, or restores it. Whoever shows the list is told. */
  archive(entry: Path, on: string | undefined): Change {
    const path = [...entry, 'archivedOn'];
    const previous = this.at(path);
    this.#isTyping = false;
    this.#pushStep({ path, notifiedPaths: [entry.slice(0, -1)], after: this.#valueWith(path, on) });
    return { path, previous, next: on };
  }

  undo(): Change | undefined {
    const step = this.#undoable.pop();
    return step && this.#applyStep(step, this.#redoable, step.before, step.inversePermutation);
  }

  redo(): Change | undefined {
    const step = this.#redoable.pop();
    return step && this.#applyStep(step, this.#undoable, step.after, step.permutation);
  }

  /** Marks a path as one that the user has left: from now on it shows its findings. */
  touch(path: Path): void {
    if (this.isTouched(path)) return;
    this.#marks.touched.set(path, true);
    this.#notify([path]);
  }

  /** From now on every path shows its findings. */
  touchAll(): void {
    this.#allTouched = true;
    this.#notify([[]]);
  }

  /** From now on every path at which something is found shows its findings. */
  touchFound(): void {
    for (const { path } of this.#now.findings) {
      // a code, and the words beside it, are shown by the element that holds them
      for (let length = path.length; length > 0; length--) {
        const at = path.slice(0, length);
        const element = elementAt(this.element, at);
        if (element && element.kind !== 'group' && element.kind !== 'list') this.touch(at);
      }
    }
  }

  isTouched(path: Path): boolean {
    return this.#allTouched || this.#marks.touched.get(path) === true;
  }

  /**
   * What is found at a path: at the value itself, and what its parent finds missing or at odds
   * there. With `below`, what is found under its keys too.
   */
  findingsAt(path: Path, below = false): Finding[] {
    const key = path.at(-1);
    const parent =
      key === undefined ? undefined : findingsUnder(this.#now.checked, path.slice(0, -1));
    const here = findingsUnder(this.#now.checked, path);
    const element = elementAt(this.element, path);
    const own = (here?.own ?? []).filter((one) => one.path.length === 0);
    return [
      ...(parent?.own ?? []).filter((one) => one.path.length === 1 && one.path[0] === key),
      ...own,
    ]
      .map((one) => ({ ...one, path }))
      .concat(here && below && element ? findings(element, here, path).slice(own.length) : []);
  }

  /** The keys of an object that the model does not know, and those whose value is no JSON. */
  unknownKeys(path: Path): string[] {
    const own = findingsUnder(this.#now.checked, path)?.own ?? [];
    return own
      .filter(({ code, path }) => UNKNOWN.has(code) || (code === 'type' && path.length))
      .map(({ path: [key] }) => String(key));
  }

  /** The paths that the user edited since the value was loaded or saved. */
  get edited(): Path[] {
    return [...this.#marks.edited.paths()];
  }

  /** Calls back after each change at a path, above it or below it. Returns how to stop. */
  subscribe(path: Path, listener: Listener): () => void {
    let listeners = this.#listeners.get(path);
    if (!listeners) this.#listeners.set(path, (listeners = new Set()));
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  #load(frozen: unknown, path: Path, anew: boolean): void {
    const { dirty } = this;
    this.#undoable = [];
    this.#redoable = [];
    this.#isTyping = false;
    this.#marks.forget(path);
    if (path.length === 0) this.#allTouched = false;
    this.#saved = setAt(this.element, this.#saved, path, frozen, newId);
    this.#agreements.bind(this.element, this.#saved);
    this.#replaceValue(dirty ? this.#valueWith(path, frozen) : this.#saved, [path], anew);
  }

  #valueWith(path: Path, next: unknown): unknown {
    requireElementAt(this.element, path);
    return setAt(this.element, this.#now.value, path, next, newId);
  }

  #entries(path: Path): readonly unknown[] {
    const entries = this.at(path);
    return Array.isArray(entries) ? entries : [];
  }

  #frozen(path: Path, next: unknown): unknown {
    const element = elementAt(this.element, path);
    return element ? freezeCopy(element, next) : next;
  }

  #permute(path: Path, order: Permutation, added?: Iterator<unknown>): Change {
    const previous = this.at(path);
    const entries = this.#entries(path);
    const next = Object.freeze(
      order.map((old): unknown => (old === undefined ? added?.next().value : entries[old])),
    );
    const places = new Map(order.map((old, at) => [old, at]));
    const back = Array.from(entries.keys(), (old) => places.get(old));
    this.#isTyping = false;
    this.#pushStep({
      path,
      notifiedPaths: [path],
      after: this.#valueWith(path, next),
      permutation: order,
      inversePermutation: back,
    });
    return { path, previous, next };
  }

  /** Does something new: there is nothing to redo any more. */
  #pushStep(made: Omit<HistoryStep, 'before'>): void {
    const [after, ...paths] = this.#withAgreements(made.path, made.after);
    const step = {
      before: this.#now.value,
      ...made,
      after,
      notifiedPaths: [...made.notifiedPaths, ...paths],
    };
    this.#redoable = [];
    this.#undoable.push(step);
    this.#marks.applyStep(step, step.permutation);
    this.#replaceValue(step.after, step.notifiedPaths);
  }

  /** Makes more changes part of a step. */
  #extendStep(step: HistoryStep, path: Path, edited: unknown): void {
    this.#undoable.pop();
    this.#redoable = [];
    const [after, ...others] = this.#withAgreements(path, edited);
    const paths = [path, ...others];
    const news = paths.filter((one) => !step.notifiedPaths.some((told) => samePath(told, one)));
    this.#undoable.push({ ...step, after, notifiedPaths: [...step.notifiedPaths, ...news] });
    this.#replaceValue(after, paths);
  }

  /** Takes a step back, or does it again. */
  #applyStep(
    step: HistoryStep,
    to: HistoryStep[],
    value: unknown,
    order: Permutation | undefined,
  ): Change {
    this.#isTyping = false;
    to.push(step);
    const previous = this.at(step.path);
    this.#marks.applyStep(step, order);
    const [after, ...others] = this.#withAgreements(step.path, value);
    this.#replaceValue(after, [...step.notifiedPaths, ...others]);
    return { path: step.path, previous, next: this.at(step.path) };
  }

  /** What an edit at a path makes of the value, with agreements as they are then, and their paths. */
  #withAgreements(path: Path, edited: unknown): readonly [value: unknown, ...paths: Path[]] {
    let value = edited;
    const paths: Path[] = [];
    for (const [at, next] of this.#agreements.after(this.element, this.#now.value, edited, path)) {
      value = setAt(this.element, value, at, next, newId);
      paths.push(at);
    }
    return [value, ...paths];
  }

  #replaceValue(value: unknown, paths: readonly Path[], anew = false): void {
    const before = this.#now.checked;
    let after = before;
    for (const path of paths) after = recheck(this.element, after, value, path, this.#options);
    this.#now = new Snapshot(this.element, value, after);
    this.#notify(paths, anew);
    this.#notify(paths.flatMap((path) => [...changedFindings(before, after, path)]));
  }

  // listeners come and go while they are told, so who is to be told is settled first. one that
  // throws keeps nothing from the others
  #notify(paths: readonly Path[], anew = false): void {
    for (const path of paths) {
      for (const listeners of [...this.#listeners.along(path)]) {
        for (const listener of [...listeners]) {
          if (!listeners.has(listener)) continue;
          try {
            listener(path, anew);
          } catch (error) {
            reportFault(error);
          }
        }
      }
    }
  }
}

/** What is found at a key that the model does not know. */
const UNKNOWN: ReadonlySet<Finding['code']> = new Set(['unknown', 'too-deep']);

/** Stands for the id of an entry that has none. */
const NO_ID = Symbol('no id');
