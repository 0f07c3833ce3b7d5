import type { Leaf } from '../../model/element.js';
import { hl7Extension } from '../systems.js';
import { intervalCoding, intervals, type QuestionKind } from './answers.js';
import type { Labels } from './labels.js';
import {
  helpFor,
  type GroupNode,
  type QuestionnaireNode,
  type QuestionNode,
} from './questionnaire-nodes.js';
import type { Extension, ItemType, QuestionnaireItem } from './types.js';
import type { HeldValueSets } from './value-sets.js';

/** What items are made with. */
export interface Making {
  readonly labels: Labels;
  readonly sets: HeldValueSets;
  /** elements whose codes we hold no list of can be looked up */
  readonly searches: boolean;
}

type ItemFacts = Pick<QuestionnaireItem, 'type'> & Partial<QuestionnaireItem>;

/** Longer than this, a text may have several lines. */
const LINE = 70;

/** With a limit only where to be longer is an error: renderers cut what is longer, without a word. */
const plain =
  (type: ItemType) =>
  ({ kind, maxLength, outgrown }: Leaf): ItemFacts => ({
    type,
    ...(kind === 'string' && !outgrown && maxLength && { maxLength }),
  });

const questionFacts: Record<QuestionKind, (leaf: Leaf, making: Making) => ItemFacts> = {
  string: plain('string'),
  text: (leaf) => plain((leaf.maxLength ?? Infinity) > LINE ? 'text' : 'string')(leaf),
  // not FHIR's type url: LHC-Forms has no input for it, and leaves the answer out
  url: plain('string'),
  textOrUrl: plain('text'),
  date: plain('date'),
  dateTime: plain('dateTime'),
  dateTimeOrDuration: (_, { labels }) => ({
    type: 'open-choice',
    answerOption: intervals.map((interval) => ({
      valueCoding: intervalCoding(interval, labels.words),
    })),
  }),
  boolean: plain('boolean'),
  scale: ({ max }) => ({
    type: 'integer',
    extension: [
      { url: hl7Extension('minValue'), valueInteger: 1 },
      { url: hl7Extension('maxValue'), valueInteger: max },
    ],
  }),
  coding: choice,
};

/** Only a list that nothing else may be on is closed: renderers drop what a closed one has not. */
function choice({ codes }: Leaf, { sets, searches }: Making): ItemFacts {
  const closed = codes?.closed && !codes.alsoAccepted;
  const answerValueSet = codes && sets.reference(codes);
  if (answerValueSet) return { type: closed ? 'choice' : 'open-choice', answerValueSet };
  return searches && codes?.url
    ? {
        type: 'open-choice',
        answerValueSet: codes.url,
        extension: [itemControl('autocomplete')],
      }
    : { type: 'open-choice' };
}

const itemControl = (code: string): Extension => ({
  url: hl7Extension('questionnaire-itemControl'),
  valueCodeableConcept: {
    coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }],
  },
});

const hidden: Extension = { url: hl7Extension('questionnaire-hidden'), valueBoolean: true };

/** A question, without its text and what may stand under it. */
export function questionOf(node: QuestionNode, making: Making): Omit<QuestionnaireItem, 'text'> {
  const { definition } = node.element;
  const { extension = [], ...facts } = definition?.fhir
    ? (definition.fhir.item(node.element.facts) as ItemFacts)
    : questionFacts[node.element.kind as QuestionKind](node.element, making);
  const extensions = node.key === 'id' ? [...extension, hidden] : extension;
  return {
    ...(extensions.length && { extension: extensions }),
    linkId: node.linkId,
    ...facts,
    ...(node.binding && { required: true }),
    ...(node.repeats && { repeats: true }),
    // filled in by whoever archives an entry; in sight, so that nobody takes it for a current one
    ...(node.key === 'archivedOn' && { readOnly: true }),
  };
}

/** The item that keeps what the other items of a group cannot: see `recorded.ts`. */
export const recordedItem = (linkId: string, { labels }: Making): QuestionnaireItem => ({
  extension: [hidden],
  linkId,
  text: labels.words.text('questionnaire.asRecorded'),
  type: 'text',
});

/** The hint of an item, in an item of its own; none where there is no hint. */
export function helpItems(node: QuestionnaireNode, { labels }: Making): QuestionnaireItem[] {
  const text = labels.help(node);
  const help = { extension: [itemControl('help')], linkId: helpFor(node), text };
  return text ? [{ ...help, type: 'display' }] : [];
}

/** FHIR's `required` would bind in a group that nobody has begun, so a rule says it of such groups. */
export const requiredIn = (group: GroupNode, { labels }: Making): Extension[] =>
  group.children
    .filter(({ mandatory, binding }) => mandatory && !binding)
    .map((child) => ({
      url: hl7Extension('questionnaire-constraint'),
      extension: [
        { url: 'key', valueId: child.linkId },
        { url: 'severity', valueCode: 'error' },
        {
          url: 'human',
          valueString: labels.words.text('questionnaire.required', { label: labels.of(child) }),
        },
        {
          url: 'expression',
          valueString: `item.exists() implies item.where(linkId = '${child.linkId}').exists()`,
        },
      ],
    }));
