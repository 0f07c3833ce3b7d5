import { childAt } from '../../model/children.js';
import type { Words } from '../../i18n/words.js';
import { isRecord, type Json } from '../../json/json.js';
import { answerKind } from './answers.js';
import type { GroupNode, QuestionnaireNode, QuestionNode } from './questionnaire-nodes.js';
import type { ResponseAnswer } from './types.js';

// renderers drop extensions, and change answers that nobody touched: a month becomes a day and a
// time, an offset is lost. they keep hidden items. so each group has one, with JSON of what its
// other items cannot hold, and of the answers that a renderer changes

/** The answers to a question, or `undefined` where they cannot hold what is recorded. */
export function answersFor(
  node: QuestionNode,
  value: unknown,
  words: Words,
): ResponseAnswer[] | undefined {
  const values = node.repeats ? value : [value];
  if (!Array.isArray(values)) return undefined;
  const answers = values.flatMap(
    (one) => answerKind(node.element).give(one, node.element, words) ?? [],
  );
  return answers.length === values.length ? answers : undefined;
}

/** The objects that fill a group, once or again and again; `undefined` where it is something else. */
export function objectsFor(node: GroupNode, value: unknown): Json[] | undefined {
  const values: unknown = node.repeats ? value : [value];
  return Array.isArray(values) && values.every(isRecord) ? values : undefined;
}

/** Whether the items of a node say all that is recorded under its key. */
export const fits = (node: QuestionnaireNode, value: unknown, words: Words): boolean =>
  (node.children ? objectsFor(node, value) : answersFor(node, value, words)) !== undefined;

/** What a group keeps of its object beside its answers; `undefined` when that is nothing. */
export function kept(group: GroupNode, value: Json, words: Words): Json | undefined {
  const entries = Object.entries(value).filter(([key, inner]) => {
    const child = childAt(group.element, key) && group.children.find((one) => one.key === key);
    if (!child || !fits(child, inner, words)) return true;
    return !child.children && isFragile(child, inner, words);
  });
  return entries.length ? Object.fromEntries(entries) : undefined;
}

function isFragile(node: QuestionNode, value: unknown, words: Words): boolean {
  const kind = answerKind(node.element);
  const values = (node.repeats ? value : [value]) as unknown[];
  return values.some((one) => {
    const answer = kind.give(one, node.element, words);
    return kind.changes(one) || !answer || kind.take(answer) !== one;
  });
}
