import type { Path } from '../../json/path.js';
import type { GroupNode, QuestionnaireNode, QuestionNode } from './questionnaire-nodes.js';
import type { ResponseAnswer } from './types.js';

/** An answer as it came, and where it is in the response. */
export interface ReusedEntry {
  readonly answer: ResponseAnswer;
  readonly path: Path;
}

/** What was answered in one group of a response, or in one of its entries. */
export class FilledItems {
  readonly answers = new Map<QuestionNode, ReusedEntry[]>();
  /** the JSON that the group keeps */
  readonly kept: ReusedEntry[] = [];
  readonly path: Path;
  readonly #groups = new Map<GroupNode, Map<number, FilledItems>>();

  /** With the path of the first item that fills it. */
  constructor(path: Path) {
    this.path = path;
  }

  add(node: QuestionNode, given: readonly ReusedEntry[]): void {
    const before = this.answers.get(node);
    if (before) for (const one of given) before.push(one);
    else this.answers.set(node, [...given]);
  }

  /** The entry of a group at an index, made where it is new. */
  at(node: GroupNode, index: number, path: Path): FilledItems {
    let entries = this.#groups.get(node);
    if (!entries) this.#groups.set(node, (entries = new Map<number, FilledItems>()));
    let entry = entries.get(index);
    if (!entry) entries.set(index, (entry = new FilledItems(path)));
    return entry;
  }

  /** One more entry of a group; of one that does not repeat, the same again. */
  next(node: GroupNode, path: Path): FilledItems {
    return this.at(node, node.repeats ? (this.#groups.get(node)?.size ?? 0) : 0, path);
  }

  /** The entries of a group in their order. */
  entries(node: GroupNode): FilledItems[] {
    const entries = [...(this.#groups.get(node) ?? [])];
    return entries.sort(([a], [b]) => a - b).map(([, entry]) => entry);
  }

  /** Where in the response a question or a group of this one was first filled. */
  pathOf(node: QuestionnaireNode): Path {
    const first = node.children ? this.entries(node)[0] : this.answers.get(node)?.[0];
    return first?.path ?? this.path;
  }
}
