import type { DeepReadonly } from '../../json/deep-readonly.js';
import { standard } from '../../standard/standard.js';
import type { Plan } from '../../standard/plan-model.js';
import { isRecord, type Json } from '../../json/json.js';
import { prune } from '../../validation/empty.js';
import { sendableJson } from '../../json/sendable-json.js';
import { flattened } from './flat.js';
import { labelsIn, type Labels } from './labels.js';
import { recordedIn, root, type GroupNode, type QuestionnaireNode } from './questionnaire-nodes.js';
import { answersFor, kept, objectsFor } from './recorded.js';
import type { QuestionnaireResponse, ResponseItem, ResponseOptions } from './types.js';
import { canonical } from './url.js';

/**
 * A plan as the answers to the Questionnaire that `toQuestionnaire` makes. Throws a TypeError for a
 * plan that holds what is no JSON.
 */
export function toQuestionnaireResponse(
  plan: DeepReadonly<Partial<Plan>>,
  { flat = false, locale }: ResponseOptions = {},
): QuestionnaireResponse {
  const labels = labelsIn(locale);
  const value = prune(root().element, plan);
  const nested = isRecord(value) ? itemsOf(root(), value, labels) : [];
  const item = flat ? flattened(nested, labels) : nested;
  return {
    resourceType: 'QuestionnaireResponse',
    language: labels.words.lang,
    questionnaire: `${canonical(flat)}|${standard.version}`,
    status: 'completed',
    ...(item.length && { item }),
  };
}

function itemsOf(group: GroupNode, value: Json, labels: Labels): ResponseItem[] {
  const items = group.children
    .filter(({ key }) => Object.hasOwn(value, key))
    .flatMap((node) => itemsFor(node, value[node.key], labels));
  const rest = kept(group, value, labels.words);
  if (!rest) return items;
  const text = labels.words.text('questionnaire.asRecorded');
  const answer = [{ valueString: sendableJson(rest) }];
  return [...items, { linkId: recordedIn(group), text, answer }];
}

function itemsFor(node: QuestionnaireNode, value: unknown, labels: Labels): ResponseItem[] {
  const { linkId } = node;
  const text = labels.of(node);
  if (!node.children) {
    const answer = answersFor(node, value, labels.words);
    return answer ? [{ linkId, text, answer }] : [];
  }
  return (objectsFor(node, value) ?? []).map((object) => ({
    linkId,
    text,
    item: itemsOf(node, object, labels),
  }));
}
