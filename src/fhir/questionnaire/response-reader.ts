import type { Path } from '../../json/path.js';
import { isRecord, type Json } from '../../json/json.js';
import { fromModel } from '../../model/from-model.js';
import { FilledItems, type ReusedEntry } from './filled-items.js';
import { placeIn } from './flat.js';
import {
  helpFor,
  listsAt,
  nodesFrom,
  recordedIn,
  root,
  type GroupNode,
  type QuestionnaireNode,
} from './questionnaire-nodes.js';
import type { ResponseIssue, ResponseIssueCode } from './types.js';
import type { FhirIssueCode } from '../types.js';

/** What is wrong with the answers themselves. */
type AnswerIssueCode = Exclude<ResponseIssueCode, FhirIssueCode>;

const TOLD: Readonly<Record<AnswerIssueCode, string>> = {
  'not-a-response': 'This is no FHIR R4 QuestionnaireResponse.',
  'unknown-item': 'The Questionnaire has no such item here.',
  'not-taken': 'This cannot be an answer here.',
  'no-place': 'It does not say which entry of the list it belongs to.',
  replaced: 'This took the place of data that was kept and that the Questionnaire could not show.',
};

export const responseIssue = (code: AnswerIssueCode, path: Path): ResponseIssue => ({
  code,
  path,
  message: TOLD[code],
});

/** What an item of a response answers: a question, a group, or what a group keeps. */
type Target = { readonly node: QuestionnaireNode; readonly keeps?: true };

/** The items of the Questionnaire, as a response is read by them. */
const items = fromModel(() => {
  const targets = new Map<string, Target>();
  const parents = new Map<QuestionnaireNode, GroupNode>();
  const helps = new Set<string>();
  for (const node of nodesFrom(root())) {
    targets.set(node.linkId, { node });
    helps.add(helpFor(node));
    for (const child of node.children ?? []) parents.set(child, node as GroupNode);
    if (node.children) targets.set(recordedIn(node), { node, keeps: true });
  }
  // the plan is the response itself
  targets.delete(root().linkId);
  return { targets, parents, helps };
});

/** Reads a response of either variant. Everything in it that is not understood is an issue. */
export class ResponseReader {
  readonly issues: ResponseIssue[] = [];
  readonly plan = new FilledItems([]);
  readonly #known = items();
  readonly #root = root();
  #isPlaced = false;

  /** The items of a whole response. */
  read(items: unknown): void {
    this.#isPlaced = answersIn(items).some((answer) => placeIn(answer) !== undefined);
    this.#items(items, this.#root, this.plan, ['item']);
  }

  #tell(code: AnswerIssueCode, path: Path): void {
    this.issues.push(responseIssue(code, path));
  }

  #items(items: unknown, group: GroupNode, into: FilledItems, path: Path): void {
    for (const [item, at] of this.#each(items, path)) {
      const target =
        typeof item.linkId === 'string' ? this.#known.targets.get(item.linkId) : undefined;
      if (target) this.#item(item, target, group, into, at);
      else if (!this.#known.helps.has(String(item.linkId))) this.#tell('unknown-item', at);
    }
  }

  #item(
    item: Json,
    { node, keeps }: Target,
    group: GroupNode,
    into: FilledItems,
    path: Path,
  ): void {
    if (node.children && !keeps) {
      if (this.#known.parents.get(node) !== group) return this.#tell('unknown-item', path);
      if (item.answer !== undefined) this.#tell('not-taken', [...path, 'answer']);
      if (item.item !== undefined)
        this.#items(item.item, node, into.next(node, path), [...path, 'item']);
      return;
    }
    if (item.item !== undefined) this.#tell('not-taken', [...path, 'item']);
    if (item.answer === undefined) return;
    const given = this.#each(item.answer, [...path, 'answer']).map(([answer, at]) => {
      if (answer.item !== undefined) this.#tell('not-taken', [...at, 'item']);
      return { answer, path: at };
    });
    const isHere = keeps ? node === group : this.#known.parents.get(node) === group;
    if (isHere) put(into, node, given);
    else if (group === this.#root) this.#flat(node, given);
    else this.#tell('unknown-item', path);
  }

  /** Answers that stand outside the groups of their question. */
  #flat(node: QuestionnaireNode, given: readonly ReusedEntry[]): void {
    const lists = listsAt(node);
    for (const one of given) {
      const place = placeIn(one.answer) ?? (lists ? this.#onlyPlace(lists, given) : []);
      if (place?.length === lists) put(this.#within(node, place, one.path), node, [one]);
      else this.#tell('no-place', one.path);
    }
  }

  /** Of a form that was filled in by hand: it says nothing twice, and nothing of other entries. */
  #onlyPlace(lists: number, given: readonly ReusedEntry[]): number[] | undefined {
    return given.length === 1 && !this.#isPlaced ? new Array<number>(lists).fill(0) : undefined;
  }

  /** The group that a question stands in, or the one that keeps something, at a place. */
  #within(node: QuestionnaireNode, place: readonly number[], path: Path): FilledItems {
    const groups: GroupNode[] = [];
    const { parents } = this.#known;
    for (let at = node.children ? node : parents.get(node); at && at !== this.#root;) {
      groups.unshift(at);
      at = parents.get(at);
    }
    const indexes = [...place];
    return groups.reduce(
      (filled, group) => filled.at(group, group.repeats ? (indexes.shift() ?? 0) : 0, path),
      this.plan,
    );
  }

  /** The objects of a list, each with its path. What is no list, or no object, is an issue. */
  #each(list: unknown, path: Path): [Json, Path][] {
    if (list === undefined) return [];
    if (!Array.isArray(list)) {
      this.#tell('not-taken', path);
      return [];
    }
    return list.flatMap((one: unknown, index): [Json, Path][] => {
      const at = [...path, index];
      if (isRecord(one)) return [[one, at]];
      this.#tell('not-taken', at);
      return [];
    });
  }
}

function put(into: FilledItems, node: QuestionnaireNode, given: readonly ReusedEntry[]): void {
  if (!node.children) into.add(node, given);
  else for (const one of given) into.kept.push(one);
}

/** The answers of the items of a flat response. */
const answersIn = (items: unknown): Json[] =>
  (Array.isArray(items) ? items : []).flatMap((item: unknown) =>
    isRecord(item) && Array.isArray(item.answer) ? item.answer.filter(isRecord) : [],
  );
