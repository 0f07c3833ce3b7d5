import type { Element } from '../model/element.js';
import { planModel } from '../standard/plan-model.js';
import { valueAt, type Path } from '../json/path.js';
import { check, findings } from '../validation/check.js';
import { isRecord } from '../json/json.js';
import { isEmpty } from '../validation/empty.js';
import type { Finding } from '../validation/issue.js';
import { codingStateOf, worse, type CodingState } from './coding-state.js';
import { keyOf, keyOfEntry, placeAt, rowsBelow } from './rows.js';

/** A Mandatory element that is not recorded in a place where it has to be. */
export interface MissingElement {
  /** as in `standard.elements()`: `personDemographics.addresses[].postcode` */
  readonly key: string;
  /** where it belongs, in the plan as it was given: `['personDemographics', 'addresses', 1, 'postcode']` */
  readonly path: Path;
  /** `absent`: nothing is there. `unusable`: something is, and none of it counts. */
  readonly reason: 'absent' | 'unusable';
}

/** Something that is there and does not count, because `validate` calls it an error. */
export interface UnusableValue extends Pick<Finding, 'code' | 'path' | 'params'> {
  /** of the element that it stands in, as in `standard.elements()`; `''` for the plan itself */
  readonly key: string;
}

/** What is found of the standard in a plan. */
export interface Survey {
  /** keys of the elements that are recorded somewhere */
  readonly recorded: ReadonlySet<string>;
  /** keys of the Mandatory elements that bind somewhere: what they belong to is there */
  readonly binding: ReadonlySet<string>;
  /** keys of the coded elements that are recorded otherwise than by a code of the standard's list */
  readonly codings: ReadonlyMap<string, CodingState>;
  readonly missing: readonly MissingElement[];
  readonly unusable: readonly UnusableValue[];
}

/** Looks at any value at all as a plan. Never throws. */
export function survey(value: unknown): Survey {
  const unusable = unusableIn(value);
  const refused = new Set(unusable.map(({ path }) => nameOf(placeAt(path).path)));
  const recorded = new Set<string>();
  const binding = new Set<string>();
  const codings = new Map<string, CodingState>();
  const missing: MissingElement[] = [];

  /** Whether an element is recorded in a place. */
  const look = (element: Element, key: string, path: Path, at: unknown): boolean => {
    // an entry is never missing: its list is
    const binds = element.mro === 'M' && typeof path.at(-1) === 'string';
    const before = missing.length;
    const below = [...partsOf(element, key, path, at)].map((part) => look(...part));
    const counts = holdsData(element)
      ? !isEmpty(element, at) && !refused.has(nameOf(path))
      : below.includes(true);
    if (counts) {
      recorded.add(key);
      const coding = worse(codings.get(key), codingStateOf(element, at));
      if (coding) codings.set(key, coding);
    }
    if (binds) binding.add(key);
    if (binds && !counts) {
      const reason = isEmpty(element, at) ? 'absent' : 'unusable';
      // before what is missing inside it
      missing.splice(before, 0, { key, path, reason });
    }
    return counts;
  };

  // the plan is always there, whatever came in its place
  for (const part of keysOf(planModel, '', [], isRecord(value) ? value : {})) look(...part);
  return { recorded, binding, codings, missing, unusable };
}

type Part = [element: Element, key: string, path: Path, value: unknown];

/** What stands inside a value, and may be absent: nothing as long as the value itself is. */
function* partsOf(element: Element, key: string, path: Path, value: unknown): Generator<Part> {
  if (isEmpty(element, value)) return;
  if (element.kind !== 'list') {
    if (isRecord(value)) yield* keysOf(element, key, path, value);
  } else if (Array.isArray(value)) {
    for (const [index, entry] of value.entries())
      yield [element.item, keyOfEntry(key, element), [...path, index], entry];
  }
}

function* keysOf(element: Element, key: string, path: Path, value: object): Generator<Part> {
  for (const [name, child] of rowsBelow(element))
    yield [child, keyOf(key, name, child), [...path, name], valueAt(value, [name])];
}

const holdsData = (element: Element): boolean =>
  element.kind !== 'list' && rowsBelow(element).length === 0;

/** Every error but that a Mandatory element is absent. */
const unusableIn = (value: unknown): UnusableValue[] =>
  findings(planModel, check(planModel, value)).flatMap(({ code, severity, path, params }) => {
    const place = placeAt(path);
    const isAbsence =
      (code === 'required' || code === 'too-few') &&
      place.element.mro === 'M' &&
      place.path.length === path.length;
    return severity === 'error' && !isAbsence ? [{ key: place.key, path, code, params }] : [];
  });

const nameOf = (path: Path): string => JSON.stringify(path);
