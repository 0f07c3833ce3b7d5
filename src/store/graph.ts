import { isObjectOrList, type Json } from '../json/json.js';
import { setOwn } from '../json/set-own.js';

/**
 * An object, a list or a long text as plain JSON, in a list of them. What is none of these stands in
 * it as it is; the others stand as `[number]`, their place in that list. So one that several hold is
 * written once, and is one again when it is read.
 */
export type GraphNode = string | readonly unknown[] | Readonly<Record<string, unknown>>;

/** A text of this length, in characters, is longer than a reference to it. */
const LONG = 10;

type SharedValue = Json | unknown[] | string;

const isShared = (value: unknown): value is SharedValue =>
  isObjectOrList(value) || (typeof value === 'string' && value.length > LONG);

/** Writes values that share objects. */
export class GraphWriter {
  readonly nodes: GraphNode[] = [];
  readonly #places = new Map<SharedValue, number>();
  readonly #shared: SharedValue[] = [];

  /** What was met so far, by its place; more may come while it is gone through. */
  get shared(): readonly SharedValue[] {
    return this.#shared;
  }

  /** What stands for a value. `undefined` for what is none. */
  write(value: unknown): unknown {
    const written = this.#reference(value);
    // without recursion, so that depth is no danger
    for (let place = this.nodes.length; place < this.#shared.length; place++)
      this.nodes.push(this.#node(this.#shared[place]!));
    return written;
  }

  #node(shared: SharedValue): GraphNode {
    if (typeof shared === 'string') return shared;
    if (Array.isArray(shared)) return shared.map((inner) => this.#reference(inner));
    const node = {};
    for (const [key, inner] of Object.entries(shared))
      if (inner !== undefined) setOwn(node, key, this.#reference(inner));
    return node;
  }

  #reference(value: unknown): unknown {
    if (!isShared(value)) return value;
    let place = this.#places.get(value);
    if (place === undefined) {
      place = this.#shared.push(value) - 1;
      this.#places.set(value, place);
    }
    return [place];
  }
}

/** Reads what a `GraphWriter` wrote, as frozen objects. Throws a RangeError for what it did not. */
export class GraphReader {
  readonly #shared: readonly SharedValue[];

  constructor(nodes: readonly unknown[]) {
    this.#shared = nodes.map((node) => {
      if (typeof node === 'string') return node;
      if (!isObjectOrList(node)) throw new RangeError('There is a node that is none.');
      return Array.isArray(node) ? [] : {};
    });
    for (const [place, node] of nodes.entries()) this.#fill(this.#shared[place]!, node);
    for (const shared of this.#shared) Object.freeze(shared);
  }

  read(written: unknown): unknown {
    return isObjectOrList(written) ? this.at((written as unknown[])[0]) : written;
  }

  at(place: unknown): SharedValue {
    const shared = typeof place === 'number' ? this.#shared[place] : undefined;
    if (shared === undefined) throw new RangeError(`There is no node ${String(place)}.`);
    return shared;
  }

  #fill(shared: SharedValue, node: unknown): void {
    if (typeof shared === 'string') return;
    // the keys of a list are its indexes
    for (const [key, inner] of Object.entries(node as Json)) setOwn(shared, key, this.read(inner));
  }
}
