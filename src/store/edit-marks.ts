import type { Path } from '../json/path.js';
import { PathTree, type Branch } from './path-tree.js';

/** The old index of each entry of a list, and `undefined` for one that is new. */
export type Permutation = readonly (number | undefined)[];

/** What a step of the history keeps of the marks, so that taking it back brings them back. */
export interface MarkedStep {
  /** what the user edited */
  readonly path: Path;
  /** marks below a value or an entry that the step took away, or that undoing it did */
  detachedMarks?: { readonly touched?: Branch<true>; readonly edited?: Branch<number> };
  /** the mark that the step made, if it made `path` one that is edited */
  edited?: number;
  /** what else the user edited by it, with the marks of these */
  beside?: readonly MarkedPlace[];
  /** what the step put back as it is saved, each with the marks of edits that went or came with it */
  readonly asSaved?: readonly AsSaved[];
}

export interface MarkedPlace {
  readonly path: Path;
  edited?: number;
}

/** A place where nothing counts as edited any more, and what did. */
export interface AsSaved {
  readonly path: Path;
  edited?: number;
  branch?: Branch<number>;
}

/** The marks of a value, to be brought back later. */
export interface KeptMarks {
  readonly touched: readonly (readonly [Path, true])[];
  readonly edited: readonly (readonly [Path, number])[];
  readonly sends: number;
}

/**
 * Which paths the user left (`touched`) and which they edited since the value was saved. Marks
 * belong to what stands at a path, not to the path: when an entry moves up, so do its marks; when
 * it is removed they go with it, and when that is undone they return with it.
 */
export class EditMarks {
  readonly touched = new PathTree<true>();
  /** with how often the value had been sent to be saved before the edit */
  readonly edited = new PathTree<number>();
  /** how often the value was loaded or saved */
  saves = 0;
  #sends = 0;

  /** The value is sent to be saved. Gives what tells edits until now from later ones. */
  send(): number {
    return this.#sends++;
  }

  /** How often the value was sent to be saved. */
  get sends(): number {
    return this.#sends;
  }

  /** The marks of a value that is brought back. */
  restore({ touched, edited, sends }: KeptMarks): void {
    this.forget([]);
    for (const [path, mark] of touched) this.touched.set(path, mark);
    for (const [path, mark] of edited) this.edited.set(path, mark);
    this.#sends = Math.max(this.#sends, sends);
  }

  /** What was sent is the value that is kept: only what was edited later is edited. */
  markSaved(sent: number): void {
    for (const path of [...this.edited.paths()]) {
      if ((this.edited.get(path) ?? 0) <= sent) this.edited.set(path, undefined);
    }
    this.saves++;
  }

  /** What stands at a path is another value: nothing in it is touched or edited. */
  forget(path: Path): void {
    for (const tree of [this.touched, this.edited]) {
      tree.exchangeBranch(path);
      if (tree.get(path) !== undefined) tree.set(path, undefined);
    }
    this.saves++;
  }

  /** A step is done, taken back or done again. `order` tells how it rearranges a list. */
  applyStep(step: MarkedStep, order: Permutation | undefined): void {
    if (step.asSaved) {
      for (const place of step.asSaved) this.#exchangeEdited(place);
      return;
    }
    const follow = <T>(tree: PathTree<T>, branch: Branch<T> | undefined) =>
      order ? tree.reorder(step.path, order, branch) : tree.exchangeBranch(step.path, branch);
    step.detachedMarks = {
      touched: follow(this.touched, step.detachedMarks?.touched),
      edited: follow(this.edited, step.detachedMarks?.edited),
    };
    for (const place of [step, ...(step.beside ?? [])]) this.#toggleEdited(place);
  }

  /** What stands at another path was edited by the same step. */
  markBeside(step: MarkedStep | undefined, path: Path): void {
    if (!step) return;
    const place = { path };
    this.#toggleEdited(place);
    step.beside = [...(step.beside ?? []), place];
  }

  #toggleEdited(place: MarkedPlace): void {
    const mark = this.edited.get(place.path);
    if (mark !== undefined && place.edited === mark) {
      // this step alone had made the path one that was edited
      this.edited.set(place.path, undefined);
      place.edited = undefined;
    } else if (mark !== this.#sends) {
      this.edited.set(place.path, this.#sends);
      place.edited = mark === undefined ? this.#sends : undefined;
    }
  }

  #exchangeEdited(place: AsSaved): void {
    const { path } = place;
    const edited = this.edited.get(path);
    const branch = this.edited.exchangeBranch(path, place.branch);
    this.edited.set(path, place.edited);
    Object.assign(place, { edited, branch });
  }
}
