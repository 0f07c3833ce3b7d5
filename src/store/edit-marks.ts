import type { Path } from '../json/path.js';
import { PathTree, type Branch } from './path-tree.js';

/** The old index of each entry of a list, and `undefined` for one that is new. */
export type Permutation = readonly (number | undefined)[];

/** What a step of the history keeps of the marks, so that taking it back brings them back. */
export interface MarkedStep {
  /** what the user edited */
  readonly path: Path;
  /** marks below a value or an entry that the step took away, or that undoing it did */
  detachedMarks?: { readonly touched?: Branch<true>; readonly edited?: Branch<true> };
  /** how often the value had been saved when the step made `path` one that was edited */
  edited?: number;
}

/**
 * Which paths the user left (`touched`) and which they edited since the value was saved. Marks
 * belong to what stands at a path, not to the path: when an entry moves up, so do its marks; when
 * it is removed they go with it, and when that is undone they return with it.
 */
export class EditMarks {
  readonly touched = new PathTree<true>();
  readonly edited = new PathTree<true>();
  /** how often the value was loaded or saved */
  saves = 0;

  /** The value is the one that is kept: nothing in it is edited. */
  markSaved(): void {
    this.edited.clear();
    this.saves++;
  }

  /** What stands at a path is another value: nothing in it is touched or edited. */
  forget(path: Path): void {
    for (const tree of [this.touched, this.edited]) {
      tree.exchangeBranch(path);
      if (tree.get(path)) tree.set(path, undefined);
    }
    this.saves++;
  }

  /** A step is done, taken back or done again. `order` tells how it rearranges a list. */
  applyStep(step: MarkedStep, order: Permutation | undefined): void {
    const follow = (tree: PathTree<true>, branch: Branch<true> | undefined) =>
      order ? tree.reorder(step.path, order, branch) : tree.exchangeBranch(step.path, branch);
    step.detachedMarks = {
      touched: follow(this.touched, step.detachedMarks?.touched),
      edited: follow(this.edited, step.detachedMarks?.edited),
    };
    if (step.edited === this.saves) {
      // this step alone had made the path one that was edited
      this.edited.set(step.path, undefined);
      step.edited = undefined;
    } else if (!this.edited.get(step.path)) {
      this.edited.set(step.path, true);
      step.edited = this.saves;
    }
  }
}
