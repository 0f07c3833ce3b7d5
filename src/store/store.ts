import { sameJson } from '../json/same-json.js';
import type { Element } from '../model/element.js';
import { samePath, valueAt, type Path } from '../json/path.js';
import { elementAt, leavesAlong, requireElementAt, requireListAt } from '../model/element-at.js';
import { recheck, type CheckOptions } from '../validation/check.js';
import { changedFindings } from '../validation/changed-findings.js';
import { freezeCopy, setAt, withNewId } from './immutable.js';
import { newId } from './new-id.js';
import { Agreements, type AgreementFacts } from './agreements.js';
import { EditMarks, type Permutation } from './edit-marks.js';
import { changesLength, type HistoryStep } from './history-step.js';
import type { Listener } from './listeners.js';
import { LoadedStore } from './loaded-store.js';
import { Snapshot } from './snapshot.js';
import { placesOf, type StartingWords } from './starting-words.js';
import type { HeldValue, Sent, StoreState } from './store-state.js';
import type { Change } from './store-view.js';

export type { Change, HeldValue, Listener, Sent, StoreState };

type PlacedValue = readonly [path: Path, next: unknown];

/**
 * The value of a section or a plan while somebody edits it. Immutable with structural sharing: an
 * edit makes new objects along its path and leaves every other object as it is.
 */
export class Store extends LoadedStore {
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
  #started: readonly StartingWords[] = [];

  constructor(element: Element, value?: unknown) {
    super(element, value);
    this.#saved = this.snapshot.value;
    this.#agreements.bind(element, this.#saved);
  }

  /** How often the value was loaded or saved. */
  override get saves(): number {
    return this.#marks.saves;
  }

  /** The value differs from the one last loaded or saved. */
  override get dirty(): boolean {
    return !sameJson(this.snapshot.value, this.#saved);
  }

  get canUndo(): boolean {
    return this.#undoable.length > 0;
  }

  get canRedo(): boolean {
    return this.#redoable.length > 0;
  }

  /** The entry at a path was not there when the value was last loaded or saved. */
  override isNew(path: Path): boolean {
    return this.#added.has(valueAt(this.at(path), ['id']));
  }

  /** The whole as it was last loaded or saved. */
  override get saved(): unknown {
    return this.#saved;
  }

  /**
   * Puts another value in the place of the whole, or of what stands at a path, and forgets the
   * history. Edits elsewhere stay.
   */
  override load(value: unknown, path: Path = []): void {
    this.#load(this.#frozen(path, value), path, true);
  }

  /** The value with its history and marks as they are now. */
  get state(): StoreState {
    return {
      value: this.snapshot.value,
      saved: this.#saved,
      done: [...this.#undoable],
      undone: [...this.#redoable],
      added: [...this.#added],
      touched: [...this.#marks.touched.entries()],
      edited: [...this.#marks.edited.entries()],
      sends: this.#marks.sends,
      allTouched: this.#allTouched,
      started: this.#started,
    };
  }

  /** All of it as it is now, whatever is loaded next. */
  hold(): HeldValue {
    const { element, now, saved, state } = this;
    return { element, now, saved, state, factsOf: (object) => this.factsOf(object) };
  }

  /** What is known of an agreement in a value or its history. */
  factsOf(object: object): AgreementFacts {
    return this.#agreements.factsOf(object);
  }

  /** Brings a value back with its history and marks as they were. */
  restore(state: StoreState, agreements: Iterable<readonly [object, AgreementFacts]>): void {
    this.#undoable = [...state.done];
    this.#redoable = [...state.undone];
    this.#isTyping = false;
    this.#added.clear();
    for (const id of state.added) this.#added.add(id ?? NO_ID);
    this.#saved = state.saved;
    this.#marks.restore(state);
    this.#allTouched = state.allTouched;
    this.#started = state.started;
    this.#agreements.bind(this.element, state.saved);
    this.#agreements.restore(agreements);
    this.#replaceValue(state.value, [[]], true);
  }

  /** The value as it is now is sent to be saved, and may go on being edited. */
  send(): Sent {
    const { value, done, undone, added } = this.state;
    return { value, mark: this.#marks.send(), done, undone, added };
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
    this.#replaceValue(this.snapshot.value, [[]]);
  }

  /**
   * Sets the value at a path; `undefined` takes it away. While `typing`, edits of the same path
   * are one step of the history until `commit`.
   */
  override set(path: Path, next: unknown, { typing = false } = {}): Change {
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
  override amend(path: Path, next: unknown): void {
    const after = this.#valueWith(path, this.#frozen(path, next));
    const last = this.#undoable.at(-1);
    if (last) this.#extendStep(last, path, after);
    else this.#pushStep({ path, notifiedPaths: [path], after });
  }

  /**
   * Puts earlier values back at places below a path, as one step. Where that is the saved value,
   * nothing counts as edited any more.
   */
  override putBack(path: Path, places: readonly (readonly [Path, unknown])[]): Change {
    const previous = this.at(path);
    let after = this.snapshot.value;
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

  /** What somebody started from, be it there still or not. */
  override get started(): readonly StartingWords[] {
    return this.#started;
  }

  /** Keeps what is about to be put in: its words are known by themselves, wherever an edit takes them. */
  override noteStarted(words: readonly StartingWords[]): void {
    this.#started = [...this.#started, ...words];
  }

  /**
   * Ends the step that is being typed. One that left its place as it was is no edit: what became part of
   * it, such as who wrote it, goes with it.
   */
  override commit(): void {
    const step = this.#undoable.at(-1);
    const isNothing =
      this.#isTyping &&
      step !== undefined &&
      sameJson(valueAt(step.before, step.path), valueAt(step.after, step.path));
    this.#isTyping = false;
    if (!isNothing) return;
    this.#undoable.pop();
    this.#applyStep(step, [], step.before, step.inversePermutation);
  }

  /** Puts entries into a list, one below the other. They get an id if they are objects. */
  override insert(path: Path, index: number, ...entries: readonly unknown[]): Change {
    const order: (number | undefined)[] = [...this.#entries(path).keys()];
    order.splice(index, 0, ...entries.map(() => undefined));
    const { item } = requireListAt(this.element, path);
    const added = entries.map((entry) => withNewId(item, freezeCopy(item, entry), newId));
    for (const entry of added) this.#added.add(valueAt(entry, ['id']) ?? NO_ID);
    return this.#permute(path, order, added.values());
  }

  override move(path: Path, from: number, to: number): Change {
    const order: (number | undefined)[] = [...this.#entries(path).keys()];
    order.splice(to, 0, ...order.splice(from, 1));
    return this.#permute(path, order);
  }

  override remove(path: Path, index: number): Change {
    const order: (number | undefined)[] = [...this.#entries(path).keys()];
    order.splice(index, 1);
    return this.#permute(path, order);
  }

  /** Archives an entry of a list on a date, or restores it. Whoever shows the list is told. */
  override archive(entry: Path, on: string | undefined): Change {
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
  override touch(path: Path): void {
    if (this.isTouched(path)) return;
    this.#marks.touched.set(path, true);
    this.listeners.notify([path]);
  }

  /** From now on every path shows its findings. */
  touchAll(): void {
    this.#allTouched = true;
    this.listeners.notify([[]]);
  }

  /**
   * From now on every path at which something is found shows its findings. Gives how many warnings came
   * into sight with that.
   */
  touchFound(): number {
    const found = this.snapshot.findings.map(({ path, severity }) => ({
      severity,
      fields: leavesAlong(this.element, path),
    }));
    const news = found.filter(
      ({ severity, fields }) => severity === 'warning' && fields.some((at) => !this.isTouched(at)),
    ).length;
    for (const at of found.flatMap(({ fields }) => fields)) this.touch(at);
    return news;
  }

  override isTouched(path: Path): boolean {
    return this.#allTouched || this.#marks.touched.get(path) === true;
  }

  /** The paths that the user edited since the value was loaded or saved. */
  override get edited(): Path[] {
    return [...this.#marks.edited.paths()];
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
    const value = dirty ? this.#valueWith(path, frozen) : this.#saved;
    // somebody else's words are not kept with another person's plan
    this.#started = this.#started.filter((words) => placesOf(value, words).length > 0);
    this.#replaceValue(value, [path], anew);
  }

  #valueWith(path: Path, next: unknown): unknown {
    requireElementAt(this.element, path);
    return setAt(this.element, this.snapshot.value, path, next, newId);
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
      before: this.snapshot.value,
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
    for (const [at, next] of this.#agreements.after(
      this.element,
      this.snapshot.value,
      edited,
      path,
    )) {
      value = setAt(this.element, value, at, next, newId);
      paths.push(at);
    }
    return [value, ...paths];
  }

  #replaceValue(value: unknown, paths: readonly Path[], anew = false): void {
    const before = this.snapshot.checked;
    let after = before;
    for (const path of paths) after = recheck(this.element, after, value, path, this.#options);
    this.snapshot = new Snapshot(this.element, value, after);
    this.listeners.notify(paths, anew);
    this.listeners.notify(paths.flatMap((path) => [...changedFindings(before, after, path)]));
  }
}

/** Stands for the id of an entry that has none. */
const NO_ID = Symbol('no id');
