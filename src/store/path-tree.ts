import type { Path } from '../json/path.js';

interface PathNode<T> {
  value?: T;
  /** most places have nothing below them, so a map waits until there is something */
  inner?: Map<string | number, PathNode<T>>;
}

/** What is kept below a path, while that is away. */
export type Branch<T> = PathNode<T>;

/** Values kept by path. A path is a list of keys and indexes. */
export class PathTree<T> {
  #root: PathNode<T> = {};

  get(path: Path): T | undefined {
    return this.#at(path)?.value;
  }

  set(path: Path, value: T | undefined): void {
    this.#make(path).value = value;
  }

  clear(): void {
    this.#root = {};
  }

  /** The values at a path, at every path above it, and at every path below it. */
  *along(path: Path): Generator<T> {
    let at: PathNode<T> | undefined = this.#root;
    for (const key of path) {
      if (at.value !== undefined) yield at.value;
      at = at.inner?.get(key);
      if (!at) return;
    }
    for (const [, value] of below(at, [])) yield value;
  }

  /** Every path that has a value. */
  *paths(): Generator<Path> {
    for (const [path] of this.entries()) yield path;
  }

  /** Every path that has a value, with it. */
  entries(): Generator<[Path, T]> {
    return below(this.#root, []);
  }

  /**
   * Gives the entries under a list new indexes: `from` tells the old index of each new one. One
   * that had none comes in with its `added` branch; the branch of one that has none now is given back.
   */
  reorder(
    path: Path,
    from: readonly (number | undefined)[],
    added?: Branch<T>,
  ): Branch<T> | undefined {
    const list = this.#at(path);
    const before = list?.inner ?? new Map<string | number, PathNode<T>>();
    const after = new Map<string | number, PathNode<T>>();
    for (const [index, old] of from.entries()) {
      const entry = old === undefined ? added : before.get(old);
      if (entry) after.set(index, entry);
    }
    if (list) list.inner = after;
    else if (added) this.#make(path).inner = after;
    const kept = new Set<string | number | undefined>(from);
    return [...before].find(([old]) => !kept.has(old))?.[1];
  }

  /** Puts another branch below a path, and gives back the one that was there. */
  exchangeBranch(path: Path, branch?: Branch<T>): Branch<T> | undefined {
    const at = branch?.inner ? this.#make(path) : this.#at(path);
    if (!at) return undefined;
    const { inner } = at;
    at.inner = branch?.inner;
    return inner && { inner };
  }

  #make(path: Path): PathNode<T> {
    return nodeAt(this.#root, path);
  }

  #at(path: Path): PathNode<T> | undefined {
    let at: PathNode<T> | undefined = this.#root;
    for (const key of path) at = at?.inner?.get(key);
    return at;
  }
}

/** What is kept in a branch, with paths from it. */
export const marksIn = <T>(branch: Branch<T>): [Path, T][] => [...below(branch, [])];

/** A branch in which is kept what stands at paths of it, and at the place itself that it is taken from. */
export function branchOf<T>(marks: Iterable<readonly [Path, T]>): Branch<T> {
  const branch: PathNode<T> = {};
  for (const [path, value] of marks) nodeAt(branch, path).value = value;
  return branch;
}

function nodeAt<T>(root: PathNode<T>, path: Path): PathNode<T> {
  let at = root;
  for (const key of path) {
    at.inner ??= new Map<string | number, PathNode<T>>();
    let inner = at.inner.get(key);
    if (!inner) at.inner.set(key, (inner = {}));
    at = inner;
  }
  return at;
}

function* below<T>({ value, inner }: PathNode<T>, path: Path): Generator<[Path, T]> {
  if (value !== undefined) yield [path, value];
  for (const [key, node] of inner ?? []) yield* below(node, [...path, key]);
}
