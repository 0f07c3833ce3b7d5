import type { Path } from '../standard/path.js';

interface Node<T> {
  value?: T;
  /** most places have nothing below them, so a map waits until there is something */
  inner?: Map<string | number, Node<T>>;
}

/** Values kept by path. A path is a list of keys and indexes. */
export class PathTree<T> {
  #root: Node<T> = {};

  get(path: Path): T | undefined {
    return this.#at(path)?.value;
  }

  set(path: Path, value: T | undefined): void {
    let at = this.#root;
    for (const key of path) {
      at.inner ??= new Map<string | number, Node<T>>();
      let inner = at.inner.get(key);
      if (!inner) at.inner.set(key, (inner = {}));
      at = inner;
    }
    at.value = value;
  }

  clear(): void {
    this.#root = {};
  }

  /** The values at a path, at every path above it, and at every path below it. */
  *along(path: Path): Generator<T> {
    let at: Node<T> | undefined = this.#root;
    for (const key of path) {
      if (at.value !== undefined) yield at.value;
      at = at.inner?.get(key);
      if (!at) return;
    }
    for (const [, value] of below(at, [])) yield value;
  }

  /** Every path that has a value. */
  *paths(): Generator<Path> {
    for (const [path] of below(this.#root, [])) yield path;
  }

  /** Gives the entries under a list new indexes: `from` tells the old index of each new one. */
  reorder(path: Path, from: readonly (number | undefined)[]): void {
    const list = this.#at(path);
    if (!list?.inner) return;
    const before = list.inner;
    list.inner = new Map();
    for (const [index, old] of from.entries()) {
      const entry = old === undefined ? undefined : before.get(old);
      if (entry) list.inner.set(index, entry);
    }
  }

  #at(path: Path): Node<T> | undefined {
    let at: Node<T> | undefined = this.#root;
    for (const key of path) at = at?.inner?.get(key);
    return at;
  }
}

function* below<T>({ value, inner }: Node<T>, path: Path): Generator<[Path, T]> {
  if (value !== undefined) yield [path, value];
  for (const [key, node] of inner ?? []) yield* below(node, [...path, key]);
}
