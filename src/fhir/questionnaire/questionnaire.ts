import { standard } from '../../standard/standard.js';
import { childrenOf } from '../../model/children.js';
import { helpItems, questionOf, recordedItem, requiredIn, type Making } from './item.js';
import { labelsIn } from './labels.js';
import {
  listsAt,
  nodesFrom,
  recordedIn,
  root,
  type GroupNode,
  type QuestionnaireNode,
} from './questionnaire-nodes.js';
import type { Questionnaire, QuestionnaireItem, QuestionnaireOptions } from './types.js';
import { canonical } from './url.js';
import { HeldValueSets } from './value-sets.js';

const TERMINOLOGY_SERVER =
  'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-preferredTerminologyServer';

/**
 * The standard as a FHIR R4 Questionnaire, for renderers of Questionnaires. An item's linkId is the
 * element's path without indexes; lists are repeated groups, or repeated questions. Asynchronous,
 * as long lists of codes are fetched when they are needed.
 */
export async function toQuestionnaire({
  flat = false,
  locale,
  terminologyServer,
}: QuestionnaireOptions = {}): Promise<Questionnaire> {
  const labels = labelsIn(locale);
  const sets = await HeldValueSets.of(codesOf());
  const making: Making = { labels, sets, searches: terminologyServer !== undefined };
  const item = flat ? flatItems(making) : nestedItems(root(), making);
  return {
    resourceType: 'Questionnaire',
    language: labels.words.lang,
    contained: sets.used,
    ...(terminologyServer !== undefined && {
      extension: [{ url: TERMINOLOGY_SERVER, valueUrl: terminologyServer }],
    }),
    url: canonical(flat),
    version: standard.version,
    name: flat ? 'PersonalisedCareAndSupportPlanFlat' : 'PersonalisedCareAndSupportPlan',
    title: labels.words.text('plan.title'),
    status: 'active',
    subjectType: ['Patient'],
    item,
  };
}

function* codesOf() {
  for (const { element } of nodesFrom(root())) {
    if ('codes' in element && element.codes && childrenOf(element)) yield element.codes;
  }
}

const nestedItems = (group: GroupNode, making: Making): QuestionnaireItem[] => [
  ...group.children.map((node) => nestedItem(node, making)),
  recordedItem(recordedIn(group), making),
];

function nestedItem(node: QuestionnaireNode, making: Making): QuestionnaireItem {
  const help = helpItems(node, making);
  const text = making.labels.of(node);
  if (!node.children) {
    return { ...questionOf(node, making), text, ...(help.length && { item: help }) };
  }
  const rules = requiredIn(node, making);
  return {
    ...(rules.length && { extension: rules }),
    linkId: node.linkId,
    text,
    // not `required`, whatever is in it: LHC-Forms would never find such a group answered
    type: 'group',
    ...(node.repeats && { repeats: true }),
    item: [...help, ...nestedItems(node, making)],
  };
}

/** Every question by itself. Inside a list, it repeats. */
const flatItems = (making: Making): QuestionnaireItem[] =>
  [...nodesFrom(root())].map((node) => {
    const item = node.children
      ? recordedItem(recordedIn(node), making)
      : { ...questionOf(node, making), text: making.labels.whole(node) };
    return listsAt(node) ? { ...item, repeats: true } : item;
  });
