import { childrenOf } from '../../model/children.js';
import { fromModel } from '../../model/from-model.js';
import type { Element, Group, Leaf } from '../../model/element.js';
import type { Path } from '../../json/path.js';
import { planModel } from '../../standard/plan-model.js';
import { answerKinds } from './answers.js';

interface Item {
  /** the element's path without indexes; `''` for the plan */
  readonly linkId: string;
  readonly key: string;
  /** into the model, with 0 for the entries of each list on the way */
  readonly path: Path;
  readonly repeats: boolean;
  readonly mandatory: boolean;
  /** Mandatory, and so is all that it stands in: no plan may be without it */
  readonly binding: boolean;
  /** how many of the groups around it repeat */
  readonly lists: number;
}

/** A group of the Questionnaire. A codedText is one: its code and its words are two questions. */
export interface GroupNode extends Item {
  /** of a list, its entries */
  readonly element: Leaf | Group;
  readonly children: readonly QuestionnaireNode[];
}

export interface QuestionNode extends Item {
  readonly element: Leaf;
  readonly children?: undefined;
}

/** An element of the model as an item of the Questionnaire. */
export type QuestionnaireNode = GroupNode | QuestionNode;

type Place = Pick<Item, 'linkId' | 'key' | 'path' | 'binding' | 'lists'>;

function nodeOf(element: Element, place: Place): QuestionnaireNode {
  const repeats = element.kind === 'list';
  const own = repeats ? element.item : element;
  const mandatory = element.mro === 'M';
  const binding = place.binding && mandatory;
  const item: Item = { ...place, repeats, mandatory, binding };
  if (isQuestion(own)) return { ...item, element: own };
  const path = repeats ? [...place.path, 0] : place.path;
  const lists = place.lists + (repeats ? 1 : 0);
  const children = Object.entries(childrenOf(own) ?? {}).map(([key, child]) =>
    nodeOf(child, { linkId: linkIdIn(place, key), key, path: [...path, key], binding, lists }),
  );
  return { ...item, element: own, children };
}

const isQuestion = (element: Leaf | Group): element is Leaf =>
  element.kind === 'defined' ? element.definition?.fhir !== undefined : element.kind in answerKinds;

const linkIdIn = ({ linkId }: { readonly linkId: string }, key: string): string =>
  linkId ? `${linkId}.${key}` : key;

/** The linkId of the hidden item that keeps what the other items of a group cannot. */
export const recordedIn = (group: { readonly linkId: string }): string =>
  linkIdIn(group, 'asRecorded');

/** The linkId of the text that helps to answer an item. */
export const helpFor = (node: { readonly linkId: string }): string => linkIdIn(node, 'help');

/** The plan, whose children are the sections. */
export const root = fromModel(
  () => nodeOf(planModel, { linkId: '', key: '', path: [], binding: true, lists: 0 }) as GroupNode,
);

/** Nodes from one down, in the order of the Questionnaire. */
export function* nodesFrom(node: QuestionnaireNode): Generator<QuestionnaireNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodesFrom(child);
}

/** How many indexes say where a question is, or what a group keeps. */
export const listsAt = (node: QuestionnaireNode): number =>
  node.lists + (node.children && node.repeats ? 1 : 0);
