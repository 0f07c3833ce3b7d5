import { isRecord } from '../json/json.js';
import { childrenOf, mandatoryOf } from '../model/children.js';
import type { Element } from '../model/element.js';
import { fromModel } from '../model/from-model.js';
import type { IsSound } from './check.js';
import { isAfter } from './date.js';
import { duplicateFindings } from './duplicates.js';
import { isBlank } from './empty.js';
import { partsTogether } from './objects.js';
import { rulesOf, type SimpleLeaf } from './rules.js';

/** Whether a value is sound; `latest`: a dateTime, after which nothing of the past can be. */
type Judge = (value: unknown, latest: string) => boolean;

const judges = fromModel(() => new WeakMap<Element, Judge>());

/**
 * Whether nothing is to be found in a value, and nothing in it is empty, seen in one walk that makes
 * nothing: so it is of most values. Any other is looked at closely.
 */
export const isSound: IsSound = (element, value, latest) => judgeOf(element)(value, latest);

function judgeOf(element: Element): Judge {
  const all = judges();
  let judge = all.get(element);
  if (!judge) {
    if (element.kind === 'list') judge = ofList(element);
    else judge = childrenOf(element) ? ofObject(element) : ofLeaf(element as SimpleLeaf);
    all.set(element, judge);
  }
  return judge;
}

function ofList(list: Extract<Element, { kind: 'list' }>): Judge {
  const judge = judgeOf(list.item);
  return (value, latest) => {
    if (!Array.isArray(value) || value.length === 0) return false;
    // not `every`, which leaves out holes
    for (const entry of value) if (!judge(entry, latest)) return false;
    return duplicateFindings(list, value).length === 0;
  };
}

function ofObject(element: Element): Judge {
  const children = Object.entries(childrenOf(element)!);
  const parts = new Map(children.map(([key, child]) => [key, judgeOf(child)]));
  const needed = mandatoryOf(element).map(([key]) => key);
  const together = partsTogether(element);
  // an id by itself records nothing
  const isIdAlone = (keys: readonly string[]) =>
    element.kind !== 'list' && !!element.entry && keys.length === 1 && keys[0] === 'id';
  return (value, latest) => {
    if (!isRecord(value)) return false;
    const keys = Object.keys(value);
    if (keys.length === 0 || isIdAlone(keys)) return false;
    for (const key of keys) if (!parts.get(key)?.(value[key], latest)) return false;
    for (const key of needed) if (!Object.hasOwn(value, key)) return false;
    return !together || together(element, value).length === 0;
  };
}

function ofLeaf(leaf: SimpleLeaf): Judge {
  const { type, errors, warnings } = rulesOf(leaf);
  const tests = [...errors, ...warnings].map(({ passes }) => passes as (value: unknown) => boolean);
  return (value, latest) => {
    if (type === 'any' ? isBlank(value) : typeof value !== type) return false;
    for (const passes of tests) if (!passes(value)) return false;
    return !leaf.past || !isAfter(String(value), latest);
  };
}
