import { sameJson } from '../json/same-json.js';
import { childrenOf } from '../model/children.js';
import type { Element, Group, List } from '../model/element.js';
import { valueAt, type Path } from '../json/path.js';
import { planModel, type SectionKey } from '../standard/plan-model.js';
import { isRecord, type Json } from '../json/json.js';
import { align, type Sides } from './align.js';
import { idOf, withEntryId } from './entry.js';
import { noneAgreed, onlyAgreed } from './merged-agreements.js';
import { putAt } from './put-at.js';

/** What both sides changed, and not to the same. `undefined` on a side: it is not there. */
export interface Conflict extends Sides {
  /** into the merged value */
  readonly path: Path;
}

/** What became of two edits of one version. */
export interface Merge<V = unknown> {
  /** holds mine where there is a conflict, or theirs where I removed it */
  readonly value: V;
  /** in the order of the plan */
  readonly conflicts: readonly Conflict[];
}

/** Whose value stands where there was a conflict. */
export type MergeChoice = 'mine' | 'theirs';

/**
 * Puts what two people made of one version of a plan, or of one of its sections, into one. Changes
 * of different elements both go in; entries are followed by their ids. An agreement stays only where
 * what was agreed came out as it was: of anything else it becomes `previously`, until somebody asks
 * again. Never throws; changes none of the three, and shares what it can with them.
 */
export function mergePlans<V>(
  base: unknown,
  mine: V,
  theirs: V,
  key: SectionKey | 'plan' = 'plan',
): Merge<V> {
  const conflicts: Conflict[] = [];
  const element = key === 'plan' ? planModel : planModel.children[key];
  const versions = [base, mine, theirs];
  const value = onlyAgreed(
    element,
    merge(element, { base, mine, theirs }, [], conflicts),
    versions,
  ) as V;
  mergedFrom.set(conflicts, { element, versions });
  return { value, conflicts };
}

/** What was merged, by the conflicts that came of it. */
const mergedFrom = new WeakMap<
  readonly Conflict[],
  { readonly element: Element; readonly versions: readonly unknown[] }
>();

/**
 * The merged value once somebody chose: for each conflict by its index, whose value stands. As in
 * `mergePlans`, nothing is said to be agreed that nobody agreed to.
 */
export function resolve<V>(
  { value, conflicts }: Merge<V>,
  choices: readonly (MergeChoice | undefined)[],
): V {
  // from the end: an entry that leaves its list moves only those behind it
  const chosen = conflicts.reduceRight<unknown>((at, conflict, index) => {
    const choice = choices[index];
    return choice ? putAt(at, conflict.path, conflict[choice]) : at;
  }, value);
  const from = mergedFrom.get(conflicts);
  // a merge that was sent somewhere and came back is a copy of which nobody knows the versions
  const paths = conflicts.filter((_, index) => choices[index]).map(({ path }) => path);
  return (from ? onlyAgreed(from.element, chosen, from.versions) : noneAgreed(chosen, paths)) as V;
}

/** Merges what stands at a path. Without an element, it is data that the model does not know. */
function merge(
  element: Element | undefined,
  sides: Sides,
  path: Path,
  conflicts: Conflict[],
): unknown {
  const { base, mine, theirs } = sides;
  if (sameJson(mine, theirs) || sameJson(base, theirs)) return mine;
  if (sameJson(base, mine)) return theirs;
  if (element?.kind === 'list' && isListOrAbsent(mine) && isListOrAbsent(theirs))
    return mergeLists(element, sides, path, conflicts);
  if (element?.kind === 'group' && !isStatement(element) && isRecord(mine) && isRecord(theirs))
    return mergeGroups(element, { base, mine, theirs }, path, conflicts);
  conflicts.push({ path, ...sides });
  return mine === undefined ? theirs : mine;
}

const isListOrAbsent = (value: unknown): boolean => value === undefined || Array.isArray(value);

/**
 * Who recorded or led something, and what was agreed: half of one side's and half of the other's
 * would be said by nobody. These are the groups that stand in several sections.
 */
const isStatement = ({ words }: Group): boolean => words !== undefined;

function mergeLists(
  { item }: List,
  { base, mine, theirs }: Sides,
  path: Path,
  conflicts: Conflict[],
): unknown {
  const merged: unknown[] = [];
  for (const entry of align(item, entriesOf(base), entriesOf(mine), entriesOf(theirs))) {
    const value = merge(item, withOneId(item, entry), [...path, merged.length], conflicts);
    if (value !== undefined) merged.push(value);
  }
  return merged.length || (mine && theirs) ? merged : undefined;
}

const entriesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** An entry with the same id on every side: what it is called is nothing to decide about. */
function withOneId(item: Element, { base, mine, theirs }: Sides): Sides {
  const before = idOf(item, base);
  // a side that has no such entry has nothing to say of its id
  const [a, b] = [mine, theirs].map((entry) => (entry === undefined ? before : idOf(item, entry)));
  const id = mergedId(before, a, b);
  return {
    base: withEntryId(item, base, id),
    mine: withEntryId(item, mine, id),
    theirs: withEntryId(item, theirs, id),
  };
}

/** Of two ids that were given to one entry, always the same one is kept. */
function mergedId(base?: string, mine?: string, theirs?: string): string | undefined {
  if (mine === theirs || base === theirs) return mine;
  if (base === mine || mine === undefined) return theirs;
  return theirs === undefined || mine < theirs ? mine : theirs;
}

function mergeGroups(
  group: Group,
  { base, mine, theirs }: Sides & { mine: Json; theirs: Json },
  path: Path,
  conflicts: Conflict[],
): Json {
  const children = childrenOf(group) ?? {};
  const unknown = Object.keys({ ...mine, ...theirs }).filter(
    (key) => !Object.hasOwn(children, key),
  );
  const keys = [...Object.keys(children), ...unknown.sort()];
  const entries = keys.map((key) => {
    const at = (value: unknown) => valueAt(value, [key]);
    const sides = { base: at(base), mine: at(mine), theirs: at(theirs) };
    const child = Object.hasOwn(children, key) ? children[key] : undefined;
    return [key, merge(child, sides, [...path, key], conflicts)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
