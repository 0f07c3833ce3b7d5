import type { Path } from '../../standard/path.js';
import type { GroupNode, Node, QuestionNode } from './nodes.js';
import type { Answer } from './types.js';

/** An answer as it came, and where it is in the response. */
export interface Given {
  readonly answer: Answer;
  readonly path: Path;
}

/** What was answered in one group of a response, or in one of its entries. */
export class Filled {
  readonly answers = new Map<QuestionNode, Given[]>();
  /** the JSON that the group keeps */
  readonly kept: Given[] = [];
  readonly path: Path;
  readonly #groups = new Map<GroupNode, Map<number, Filled>>();

  /** With the path of the first item that fills it. */
  constructor(path: Path) {
    this.path = path;
  }

  add(node: QuestionNode, given: readonly Given[]): void {
    const before = this.answers.get(node);
    if (before) before.push(...given);
    else this.answers.set(node, [...given]);
  }

  /** The entry of a group at an index, made where it is new. */
  at(node: GroupNode, index: number, path: Path): Filled {
    let entries = this.#groups.get(node);
    if (!entries) this.#groups.set(node, (entries = new Map<number, Filled>()));
    let entry = entries.get(index);
    if (!entry) entries.set(index, (entry = new Filled(path)));
    return entry;
  }

  /** One more entry of a group; of one that does not repeat, the same again. */
  next(node: GroupNode, path: Path): Filled {
    return this.at(node, node.repeats ? (this.#groups.get(node)?.size ?? 0) : 0, path);
  }

  /** The entries of a group in their order. */
  entries(node: GroupNode): Filled[] {
    const entries = [...(this.#groups.get(node) ?? [])];
    return entries.sort(([a], [b]) => a - b).map(([, entry]) => entry);
  }

  /** Where in the response a question or a group of this one was first filled. */
  pathOf(node: Node): Path {
    const first = node.children ? this.entries(node)[0] : this.answers.get(node)?.[0];
    return first?.path ?? this.path;
  }
}
