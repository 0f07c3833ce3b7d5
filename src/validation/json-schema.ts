import { childrenOf } from '../model/children.js';
import type { Path } from '../json/path.js';
import type { Element, Group, Leaf, LeafKind } from '../model/element.js';
import { VISIBLE } from '../text/plain-characters.js';
import { modelOf, planModel, type WidgetKey } from '../standard/plan-model.js';
import { takesWords } from '../value-sets/value-set.js';
import * as dates from './date.js';
import { isEmailAddress, isWebAddress } from './formats.js';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = { readonly [keyword: string]: unknown };

const words = (...rest: JsonSchema[]): JsonSchema =>
  rest.reduce((all, one) => ({ ...all, ...one }), { type: 'string', pattern: VISIBLE });

const lengths = ({ minLength, maxLength }: Leaf): JsonSchema => ({
  ...(minLength === undefined ? {} : { minLength }),
  ...(maxLength === undefined ? {} : { maxLength }),
});

/** What JSON Schema cannot say is said in a comment. */
const format = ({ format: name }: Leaf): JsonSchema => {
  if (name === 'email') return { pattern: isEmailAddress.source };
  if (name === 'nhs-number') {
    return {
      pattern: '^\\d{10}$',
      $comment: 'The tenth digit is a Modulus 11 check digit.',
    };
  }
  return {};
};

const leaves: Record<Exclude<LeafKind, 'coding' | 'codedText'>, (leaf: Leaf) => JsonSchema> = {
  string: (leaf) => words(leaf.outgrown ? {} : lengths(leaf), format(leaf)),
  text: () => words(),
  date: () => words({ pattern: dates.isDateText.source }),
  dateTime: () => words({ pattern: dates.isDateTimeText.source }),
  dateTimeOrDuration: () => words({ pattern: dates.isDateTimeOrDurationText.source }),
  boolean: () => ({ type: 'boolean' }),
  scale: ({ max }) => ({ type: 'integer', minimum: 1, maximum: max }),
  url: () => words({ pattern: isWebAddress.source }),
  textOrUrl: () => words(),
  defined: ownSchema,
};

/** What a kind says by itself, beside its parts where it has any. */
function ownSchema({ definition, facts }: Leaf): JsonSchema {
  return definition?.jsonSchema(facts) ?? {};
}

const closedList = ({ codes }: Leaf): JsonSchema =>
  codes?.closed
    ? {
        anyOf: [...(codes.concepts ?? []), ...(codes.alsoAccepted ?? [])].map(
          ({ system, code }) => ({
            properties: { system: { const: system }, code: { const: code } },
          }),
        ),
      }
    : {};

const inOrder = ({ order = [] }: Group): JsonSchema =>
  order.length ? { $comment: order.map((pair) => pair.join(' is not after ')).join('; ') } : {};

// strict validators want a required key to be declared beside
const has = (key: string): JsonSchema => ({ properties: { [key]: true }, required: [key] });

const mayBeWords = (element: Element): boolean =>
  element.kind === 'coding' && element.mro !== 'M' && takesWords(element.codes);

/** A code of a system, or words that have none. */
const codeOrWords: JsonSchema = {
  anyOf: [
    { properties: { system: true, code: true }, required: ['system', 'code'] },
    { properties: { system: false, code: false, display: true }, required: ['display'] },
  ],
};

/** What each kind of object asks of its parts together. */
const objects: Partial<Record<Element['kind'], (element: Element) => JsonSchema>> = {
  group: (element) => inOrder(element as Group),
  coding: (element) => (mayBeWords(element) ? codeOrWords : closedList(element as Leaf)),
  codedText: () => ({ anyOf: [has('coding'), has('text')] }),
  defined: (element) => ownSchema(element as Leaf),
};

/** An id that is no string is none of ours, and kept. */
const anyId = ({ term }: Element): JsonSchema => ({
  title: term,
  not: { type: 'string', pattern: '^\\s*$' },
});

/** What is said of an element beside its rules: a description, examples. */
export type Annotate = (element: Element, path: Path) => JsonSchema;

function schemaOf(element: Element, annotate: Annotate, path: Path): JsonSchema {
  const said = { title: element.term, ...annotate(element, path) };
  if (element.kind === 'list') {
    const items = schemaOf(element.item, annotate, [...path, 0]);
    return { ...said, type: 'array', items, minItems: 1 };
  }
  const children = Object.entries(childrenOf(element) ?? {});
  if (!children.length)
    return { ...said, ...leaves[element.kind as keyof typeof leaves](element as Leaf) };
  const required = mayBeWords(element)
    ? []
    : children.filter(([, { mro }]) => mro === 'M').map(([key]) => key);
  return {
    ...said,
    type: 'object',
    properties: Object.fromEntries(
      children.map(([key, child]) => [
        key,
        element.entry && key === 'id' ? anyId(child) : schemaOf(child, annotate, [...path, key]),
      ]),
    ),
    ...(required.length ? { required } : {}),
    ...(element === planModel ? {} : { minProperties: 1 }),
    ...objects[element.kind]?.(element),
  };
}

/**
 * The JSON Schema (draft 2020-12) of a section or of the whole plan, for values as they are stored:
 * nothing empty. It refuses what `validate` calls an error, but for the two that JSON Schema cannot
 * say: the check digit of an NHS number (`nhs-number`) and the order of two dates (`date-order`).
 * Warnings are no part of it, and unknown keys pass.
 */
export const rulesAsJsonSchema = (key: WidgetKey, annotate: Annotate = () => ({})): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...schemaOf(modelOf(key), annotate, key === 'plan' ? [] : [key]),
});
