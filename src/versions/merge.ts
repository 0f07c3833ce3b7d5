import { sameJson } from '../json/same-json.js';
import { childrenOf } from '../model/children.js';
import type { Element, Group, List } from '../model/element.js';
import { valueAt, type Path } from '../json/path.js';
import { modelOf, type WidgetKey } from '../standard/plan-model.js';
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

/**
 * Two entries that became one although their ids do not say so: both sides added the same, under two
 * ids or without one, or gave an entry two ids. The one id that stays is in the value, both are here.
 */
export interface JoinedEntry extends Sides {
  /** into the merged value, as it is before anybody chose */
  readonly path: Path;
}

/** What became of two edits of one version. */
export interface Merge<V = unknown> {
  /** holds mine where there is a conflict, or theirs where I removed it */
  readonly value: V;
  /** in the order of the plan */
  readonly conflicts: readonly Conflict[];
  /** in the order of the plan: for the host to say, and to know an entry by either id */
  readonly joined: readonly JoinedEntry[];
}

/** What is told of a merge beside its value. */
interface Told {
  readonly conflicts: Conflict[];
  readonly joined: JoinedEntry[];
}

/** Whose value stands where there was a conflict. */
export type MergeChoice = 'mine' | 'theirs';

/**
 * Puts what two people made of one version of a plan, or of one of its sections, into one. Changes
 * of different elements both go in; entries are followed by their ids. What both added alike is one
 * entry, and is told as `joined`. An agreement stays only where
 * what was agreed came out as it was: of anything else it becomes `previously`, until somebody asks
 * again. Never throws; changes none of the three, and shares what it can with them.
 */
export function mergePlans<V>(
  base: unknown,
  mine: V,
  theirs: V,
  key: WidgetKey = 'plan',
): Merge<V> {
  const told: Told = { conflicts: [], joined: [] };
  const element = modelOf(key);
  const versions = [base, mine, theirs];
  const value = onlyAgreed(
    element,
    merge(element, { base, mine, theirs }, [], told),
    versions,
  ) as V;
  mergedFrom.set(told.conflicts, { element, versions });
  return { value, ...told };
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
  { value, conflicts }: Pick<Merge<V>, 'value' | 'conflicts'>,
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
function merge(element: Element | undefined, sides: Sides, path: Path, told: Told): unknown {
  const { base, mine, theirs } = sides;
  if (sameJson(base, theirs)) return mine;
  if (sameJson(base, mine)) return theirs;
  const inside = mergeInside(element, sides, path, told);
  // what both made the same stays the object that it is; what became one in it is told all the same
  if (sameJson(mine, theirs)) return mine;
  if (inside) return inside.value;
  told.conflicts.push({ path, ...sides });
  return mine === undefined ? theirs : mine;
}

/** Merges entry by entry, or child by child, what is more than one value. */
function mergeInside(
  element: Element | undefined,
  { base, mine, theirs }: Sides,
  path: Path,
  told: Told,
): { readonly value: unknown } | undefined {
  if (element?.kind === 'list' && isListOrAbsent(mine) && isListOrAbsent(theirs))
    return { value: mergeLists(element, { base, mine, theirs }, path, told) };
  if (element?.kind === 'group' && !isStatement(element) && isRecord(mine) && isRecord(theirs))
    return { value: mergeGroups(element, { base, mine, theirs }, path, told) };
  return undefined;
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
  told: Told,
): unknown {
  const merged: unknown[] = [];
  for (const entry of align(item, entriesOf(base), entriesOf(mine), entriesOf(theirs))) {
    const at = [...path, merged.length];
    const joined = isJoined(item, entry);
    if (joined) told.joined.push({ path: at, ...entry });
    // what is in an entry that both added alike is told with it
    const isTold = entry.base === undefined && (joined || sameJson(entry.mine, entry.theirs));
    const inside = isTold ? { ...told, joined: [] } : told;
    const value = merge(item, withOneId(item, entry), at, inside);
    if (value !== undefined) merged.push(value);
  }
  return merged.length || (mine && theirs) ? merged : undefined;
}

const entriesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Whether two entries are taken for one that no common id says to be one. */
function isJoined(item: Element, { base, mine, theirs }: Sides): boolean {
  if (mine === undefined || theirs === undefined) return false;
  const [one, other] = [idOf(item, mine), idOf(item, theirs)];
  if (base === undefined) return one === undefined || one !== other;
  // an entry that only one side gave an id goes by that
  return one !== undefined && other !== undefined && one !== other;
}

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
  told: Told,
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
    return [key, merge(child, sides, [...path, key], told)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
