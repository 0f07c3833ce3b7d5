import { childAt, mandatoryOf } from '../model/children.js';
import type { Element, Group, Leaf } from '../model/element.js';
import { accepts, takesWords } from '../value-sets/value-set.js';
import * as dates from './date.js';
import type { Json } from '../json/json.js';
import { isEmpty, isForeignId } from './empty.js';
import { isPossibleCode } from './snomed-code.js';
import { finding, type Finding } from './issue.js';
import { DEEPEST, depthOfJson } from '../json/is-json.js';

/** What is found at an object itself: missing parts, parts that disagree, and what we don't know. */
export const objectFindings = (element: Element, value: Json): Finding[] => [
  ...(rules[element.kind]?.(element, value) ?? []),
  ...unknown(element, value),
];

/**
 * What is still to be asked of the parts of an object together, where each is known, recorded and in
 * order, and no Mandatory one is missing; `undefined` where that is nothing.
 */
export function partsTogether(element: Element): PartsRule | undefined {
  const isPlain = element.kind === 'group' && !element.order && !element.reason;
  // words or a code are there, as an id by itself is nothing
  return isPlain || element.kind === 'codedText' ? undefined : rules[element.kind];
}

type PartsRule = (element: Element, value: Json) => Finding[];

/** What each kind of object asks of its parts together. */
const rules: Partial<Record<Element['kind'], PartsRule>> = {
  group: (element, value) => [
    ...missing(element, value),
    ...misordered(element as Group, value),
    ...unreasoned(element as Group, value),
  ],
  coding: (element, value) =>
    isUncoded(element as Leaf, value)
      ? [finding('uncoded', [], {}, element.mro === 'M' ? 'error' : 'warning')]
      : [...missing(element, value), ...unlisted(element as Leaf, value)],
  // one of the two is enough, and something that we don't know is neither
  codedText: (element, value) =>
    ['coding', 'text'].every((key) => isAbsent(element, value, key))
      ? [finding('required', ['text'])]
      : [],
  defined: (element, value) => [...missing(element, value), ...broken(element as Leaf, value)],
};

/** What a kind that says its own rules asks of its parts together. */
const broken = (leaf: Leaf, value: Json): Finding[] =>
  (leaf.definition?.rules ?? [])
    .filter(({ at = '', passes }) =>
      passes ? !passes(value, leaf.facts) : isAbsent(leaf, value, at),
    )
    .map(({ code, at, warns }) =>
      finding(code, at === undefined ? [] : [at], {}, warns ? 'warning' : 'error'),
    );

const isAbsent = (element: Element, value: Json, key: string): boolean => {
  const child = childAt(element, key);
  return !child || !Object.hasOwn(value, key) || isEmpty(child, value[key]);
};

function missing(element: Element, value: Json): Finding[] {
  return mandatoryOf(element)
    .filter(([key]) => isAbsent(element, value, key))
    .map(([key, child]) => {
      const begun = child.kind === 'list' && Array.isArray(value[key]);
      return begun ? finding('too-few', [key], { min: child.min }) : finding('required', [key]);
    });
}

function misordered({ order = [] }: Group, value: Json): Finding[] {
  return order.flatMap(([first, second]) => {
    const [start, end] = [value[first], value[second]];
    const comparable = typeof start === 'string' && typeof end === 'string';
    if (!comparable || !dates.isDateTimeText.test(start) || !dates.isDateTimeText.test(end))
      return [];
    return dates.isAfter(start, end) ? [finding('date-order', [second])] : [];
  });
}

/** A no whose reason nobody gave, or a yes with a reason why not. */
function unreasoned(element: Group, value: Json): Finding[] {
  if (!element.reason) return [];
  const [answer, reason] = element.reason;
  const isGiven = !isAbsent(element, value, reason);
  if (value[answer] === false && !isGiven)
    return [finding('reason-missing', [reason], {}, 'warning')];
  return value[answer] === true && isGiven
    ? [finding('reason-at-odds', [reason], {}, 'warning')]
    : [];
}

/** Words and no code, where they may stand: nobody’s words keep a record from being saved. */
const isUncoded = (element: Leaf, value: Json): boolean =>
  takesWords(element.codes) &&
  isAbsent(element, value, 'system') &&
  isAbsent(element, value, 'code') &&
  !isAbsent(element, value, 'display');

function unlisted(element: Leaf, value: Json): Finding[] {
  const { codes } = element;
  const { system, code } = value;
  if (!codes || typeof system !== 'string' || typeof code !== 'string') return [];
  if (isAbsent(element, value, 'system') || isAbsent(element, value, 'code')) return [];
  if (!accepts(codes, { system, code })) return [finding('code', [], { code })];
  return isPossibleCode({ system, code }) ? [] : [finding('snomed-code', [], { code }, 'warning')];
}

function unknown(element: Element, value: Json): Finding[] {
  return Object.keys(value)
    .filter(
      (key) =>
        (!childAt(element, key) && value[key] !== undefined) ||
        isForeignId(element, key, value[key]),
    )
    .map((key) => {
      const depth = depthOfJson(value[key]);
      if (depth === undefined) return finding('type', [key]);
      return depth > DEEPEST
        ? finding('too-deep', [key], { max: DEEPEST }, 'warning')
        : finding('unknown', [key], {}, 'info');
    });
}
