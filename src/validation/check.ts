import { childAt, childrenOf } from '../model/children.js';
import type { Element, Leaf } from '../model/element.js';
import type { Path } from '../json/path.js';
import { childElement } from '../model/element-at.js';
import { isRecord, type Json } from '../json/json.js';
import { isEmpty, isForeignId } from './empty.js';
import { finding, type Finding, type IssueCode, type IssueParams, type Severity } from './issue.js';
import { duplicateFindings } from './duplicates.js';
import { objectFindings } from './objects.js';
import { errorCodes, lengthOf, warningCodes, type SimpleLeaf } from './rules.js';
import { isAfter, latestNow, missingPart } from './date.js';

export interface CheckOptions {
  /** warnings about length count as errors */
  readonly strict?: boolean;
  /** the time now, by which a date is in the future; the device's when left out */
  readonly now?: () => Date;
  /** says at once of most values that nothing is to be found in them: see `isSound` */
  readonly isSound?: IsSound;
}

/** `latest`: a dateTime, after which nothing of the past can be. */
export type IsSound = (element: Element, value: unknown, latest: string) => boolean;

/** The options as the checks of values ask for them. */
interface CheckTerms extends Pick<CheckOptions, 'strict' | 'isSound'> {
  /** a dateTime: what is recorded of the past is not after it */
  readonly latest: string;
}

const termsOf = ({ strict, now, isSound }: CheckOptions): CheckTerms => ({
  strict,
  isSound,
  latest: latestNow(now?.()),
});

/**
 * What was found at a value (`own`, with paths from it) and under its keys. Kept as a tree, so that
 * an edit re-checks one branch.
 */
export interface Checked {
  readonly own: readonly Finding[];
  readonly under: ReadonlyMap<string | number, Checked>;
  /** how many findings in the tree are errors */
  readonly errors: number;
}

const NOTHING: Checked = { own: [], under: new Map(), errors: 0 };

function checked(own: readonly Finding[], under: Checked['under']): Checked {
  if (own.length === 0 && under.size === 0) return NOTHING;
  let errors = own.filter(({ severity }) => severity === 'error').length;
  for (const inner of under.values()) errors += inner.errors;
  return { own, under, errors };
}

/**
 * Checks a value against an element of the model. What is empty counts as absent, which only a
 * Mandatory element may not be. Never throws.
 */
export function check(element: Element, value: unknown, options: CheckOptions = {}): Checked {
  const absent = element.mro === 'M' && isEmpty(element, value);
  return absent
    ? checked(absentFindings(element), new Map())
    : checkWithin(element, value, termsOf(options));
}

/** A Mandatory object lacks its Mandatory parts; anything else is itself what is missing. */
const absentFindings = (element: Element): Finding[] =>
  element.kind === 'group' ? objectFindings(element, {}) : [finding('required')];

/** As `check`, for what stands inside a value: its parent says so when it is missing. */
function checkWithin(element: Element, value: unknown, terms: CheckTerms): Checked {
  if (terms.isSound?.(element, value, terms.latest) || isEmpty(element, value)) return NOTHING;
  return checked(ownFindings(element, value, terms), foundUnder(element, value, terms));
}

function foundUnder(element: Element, value: unknown, terms: CheckTerms): Checked['under'] {
  // most values have nothing found under them, so a map waits until something is
  let under: Map<string | number, Checked> | undefined;
  const look = (key: string | number, inner: Element, at: unknown) => {
    const result = checkWithin(inner, at, terms);
    if (result !== NOTHING) (under ??= new Map()).set(key, result);
  };
  if (element.kind === 'list') {
    if (Array.isArray(value)) value.forEach((entry, index) => look(index, element.item, entry));
  } else if (isRecord(value) && childrenOf(element)) {
    for (const key of Object.keys(value)) {
      const child = childAt(element, key);
      if (child && !isForeignId(element, key, value[key])) look(key, child, value[key]);
    }
  }
  return under ?? NOTHING.under;
}

/** As `check` of the whole, given what was found before the value at `path` changed. */
export function recheck(
  element: Element,
  before: Checked,
  value: unknown,
  path: Path,
  options: CheckOptions = {},
): Checked {
  return isEmpty(element, value)
    ? check(element, value, options)
    : recheckWithin(element, before, value, path, termsOf(options));
}

function recheckWithin(
  element: Element,
  before: Checked,
  value: unknown,
  [key, ...rest]: Path,
  terms: CheckTerms,
): Checked {
  const child = key === undefined ? undefined : childElement(element, key);
  if (key === undefined || !child || !isContainer(element, value) || isEmpty(element, value)) {
    return checkWithin(element, value, terms);
  }
  // which is not looked into: it is said of its entry
  if (isForeignId(element, String(key), value[key])) return checkWithin(element, value, terms);
  const under = new Map(before.under);
  const result = recheckWithin(child, before.under.get(key) ?? NOTHING, value[key], rest, terms);
  if (result === NOTHING) under.delete(key);
  else under.set(key, result);
  return checked(ownFindings(element, value, terms), under);
}

/** Every finding of a tree in the model's order, with paths from its root. */
export function findings(element: Element, tree: Checked, at: Path = []): Finding[] {
  const keys = [...tree.under.keys()];
  const order = Object.keys(childrenOf(element) ?? {});
  const rank = (key: string | number) => (typeof key === 'number' ? key : order.indexOf(key));
  keys.sort((a, b) => rank(a) - rank(b));
  return [
    ...tree.own.map((one) => ({ ...one, path: [...at, ...one.path] })),
    ...keys.flatMap((key) => {
      const child = childElement(element, key);
      const inner = tree.under.get(key);
      return child && inner ? findings(child, inner, [...at, key]) : [];
    }),
  ];
}

/** The tree of findings at a path, or `undefined` where nothing was found. */
export function findingsUnder(tree: Checked, path: Path): Checked | undefined {
  let at: Checked | undefined = tree;
  for (const key of path) at = at?.under.get(key);
  return at;
}

const isContainer = (element: Element, value: unknown): value is Json =>
  element.kind === 'list' ? Array.isArray(value) : isRecord(value);

function ownFindings(element: Element, value: unknown, terms: CheckTerms): Finding[] {
  if (element.kind === 'list')
    return Array.isArray(value) ? duplicateFindings(element, value) : [finding('type')];
  if (!childrenOf(element)) return leafFindings(element as SimpleLeaf, value, terms);
  if (!isRecord(value)) return [finding('type')];
  return objectFindings(element, value);
}

function leafFindings(leaf: SimpleLeaf, value: unknown, { strict, latest }: CheckTerms): Finding[] {
  const about = (code: IssueCode, severity: Severity) =>
    finding(code, [], paramsOf(leaf, code, value), severity);
  const errors = errorCodes(leaf, value);
  if (errors.length) return errors.map((code) => about(code, 'error'));
  const isFuture = leaf.past && isAfter(String(value), latest);
  return [...warningCodes(leaf, value), ...(isFuture ? (['future'] as const) : [])].map((code) =>
    about(code, strict && LENGTHS.has(code) && !leaf.outgrown ? 'error' : 'warning'),
  );
}

const LENGTHS: ReadonlySet<IssueCode> = new Set(['too-long', 'too-short']);

function paramsOf(leaf: Leaf, code: IssueCode, value: unknown): IssueParams {
  if (LENGTHS.has(code) && typeof value === 'string') {
    const limit = code === 'too-long' ? leaf.maxLength : leaf.minLength;
    return { limit: limit ?? 0, length: lengthOf(value) };
  }
  if (code === 'range') return { min: 1, max: leaf.max ?? 10 };
  if (code === 'date') {
    const missing = missingPart(String(value));
    return missing ? { missing } : {};
  }
  if (code === 'date-precision') return { precision: leaf.precision ?? '' };
  return {};
}
