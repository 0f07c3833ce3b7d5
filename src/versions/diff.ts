import { sameJson } from '../json/same-json.js';
import { childrenOf } from '../model/children.js';
import type { Element, Group, List } from '../model/element.js';
import { samePath, valueAt, type Path } from '../json/path.js';
import { modelOf, type WidgetKey } from '../standard/plan-model.js';
import { isRecord, type Json } from '../json/json.js';
import { isArchivedBy } from '../validation/archived.js';
import { isEmpty } from '../validation/empty.js';
import { bodyOf } from './entry.js';
import { match } from './match.js';
import { movedPlaces } from './moved.js';

export type ChangeKind = 'added' | 'removed' | 'changed' | 'moved' | 'archived' | 'restored';

/** One thing that differs between two versions of a plan. */
export interface PlanChange {
  readonly kind: ChangeKind;
  /** into the version after; of what was removed, into the version before */
  readonly path: Path;
  /** where it stood in the version before, if that was elsewhere */
  readonly previousPath?: Path;
  /** of what was removed: what held it, as a path into the version after */
  readonly within?: Path;
  /** absent of what was added; of what was restored, the date since when it was archived */
  readonly before?: unknown;
  /** absent of what was removed; of what was archived, the date */
  readonly after?: unknown;
}

export interface VersionsOptions {
  /** the time now, by which an entry is archived, or is to be one day; the device's when left out */
  readonly now?: Date;
}

/** Where something stands in the version after, and where it stood in the version before. */
interface Places {
  readonly now: Path;
  readonly then: Path;
  /** when they are compared */
  readonly time: Date;
}

const inside = ({ now, then, time }: Places, key: string | number, was = key): Places => ({
  now: [...now, key],
  then: [...then, was],
  time,
});

/**
 * What differs between two versions of a plan, or of one of its sections, in the order of the plan.
 * Nothing recorded, absent and empty are one; ids are not compared. An entry is archived by a date that
 * has come; one that is to come is a change like any other. Never throws.
 */
export function diffPlans(
  before: unknown,
  after: unknown,
  key: WidgetKey = 'plan',
  { now: time = new Date() }: VersionsOptions = {},
): PlanChange[] {
  const element = modelOf(key);
  const at: Places = { now: [], then: [], time };
  const blank = element.kind === 'list' ? [] : {};
  // what a version lacks altogether is listed part by part, not as one missing whole
  if (isEmpty(element, before) && hasParts(element, after))
    return [...compareParts(element, blank, after, at)];
  if (isEmpty(element, after) && hasParts(element, before))
    return [...compareParts(element, before, blank, at)];
  return [...compare(element, before, after, at)];
}

const hasParts = ({ kind }: Element, value: unknown): boolean =>
  kind === 'list' ? Array.isArray(value) : kind === 'group' && isRecord(value);

type Changes = Generator<PlanChange>;

function* compare(element: Element, before: unknown, after: unknown, at: Places): Changes {
  const [was, is] = [!isEmpty(element, before), !isEmpty(element, after)];
  if (was && is) yield* compareParts(element, before, after, at);
  else if (is) yield* added(after, at);
  else if (was) yield* removed(before, at);
}

function* compareParts(element: Element, before: unknown, after: unknown, at: Places): Changes {
  if (element.kind === 'list' && Array.isArray(before) && Array.isArray(after))
    yield* compareLists(element, before, after, at);
  else if (element.kind === 'group' && isRecord(before) && isRecord(after))
    yield* compareGroups(element, before, after, at);
  else if (!sameJson(bodyOf(element, before), bodyOf(element, after)))
    yield { kind: 'changed', ...placed(at), before, after };
}

function* compareGroups(element: Group, before: Json, after: Json, at: Places): Changes {
  const filed = filing(element, before, after, at.time);
  if (filed) yield { ...filed, ...placed(at) };
  const children = childrenOf(element) ?? {};
  for (const [key, child] of Object.entries(children)) {
    const data = (of: Json) => dataAt(of, key);
    // that it was filed says the one date that there is
    if (filed && key === 'archivedOn' && [before, after].some((of) => isEmpty(child, data(of))))
      continue;
    yield* compare(child, data(before), data(after), inside(at, key));
  }
  for (const key of Object.keys({ ...after, ...before })) {
    if (!Object.hasOwn(children, key))
      yield* compareUnknown(valueAt(before, [key]), valueAt(after, [key]), inside(at, key));
  }
}

/** What stands under a key, unless it is an id of ours. */
function dataAt(group: Json, key: string): unknown {
  const value = valueAt(group, [key]);
  return key === 'id' && typeof value === 'string' ? undefined : value;
}

/** Whether an entry left the active view or came back, rather than some date of it changing. */
function filing(
  element: Group,
  before: Json,
  after: Json,
  time: Date,
): Pick<PlanChange, 'kind' | 'before' | 'after'> | undefined {
  if (!element.children.archivedOn) return undefined;
  const [was, is] = [before, after].map((group) => isArchivedBy(group, time));
  if (was === is) return undefined;
  return is
    ? { kind: 'archived', after: after.archivedOn }
    : { kind: 'restored', before: before.archivedOn };
}

function* compareLists(
  { item }: List,
  before: readonly unknown[],
  after: readonly unknown[],
  at: Places,
): Changes {
  const matches = match(item, before, after);
  const moved = movedPlaces(
    matches.map((was, index) =>
      was === undefined || isEmpty(item, before[was]) || isEmpty(item, after[index])
        ? undefined
        : was,
    ),
  );
  const gone = goneBehind(before, matches);
  function* removedBehind(index: number | undefined): Changes {
    for (const was of gone.get(index) ?? [])
      yield* compare(item, before[was], undefined, inside(at, was));
  }
  yield* removedBehind(undefined);
  for (const [index, entry] of after.entries()) {
    const was = matches[index];
    const places = inside(at, index, was);
    if (moved.has(index)) yield { kind: 'moved', path: places.now, previousPath: places.then };
    yield* compare(item, was === undefined ? undefined : before[was], entry, places);
    if (was !== undefined) yield* removedBehind(was);
  }
}

/** The entries that are no more, by the entry still there that they stood behind. */
function goneBehind(
  before: readonly unknown[],
  matches: readonly (number | undefined)[],
): Map<number | undefined, number[]> {
  const there = new Set(matches);
  const gone = new Map<number | undefined, number[]>();
  let last: number | undefined;
  for (const index of before.keys()) {
    if (there.has(index)) last = index;
    else {
      const behind = gone.get(last);
      if (behind) behind.push(index);
      else gone.set(last, [index]);
    }
  }
  return gone;
}

function* compareUnknown(before: unknown, after: unknown, at: Places): Changes {
  if (before === undefined && after !== undefined) yield* added(after, at);
  else if (before !== undefined && after === undefined) yield* removed(before, at);
  else if (!sameJson(before, after)) yield { kind: 'changed', ...placed(at), before, after };
}

function* added(after: unknown, { now }: Places): Changes {
  yield { kind: 'added', path: now, after };
}

function* removed(before: unknown, { now, then }: Places): Changes {
  yield { kind: 'removed', path: then, within: now.slice(0, -1), before };
}

const placed = ({ now, then }: Places): Pick<PlanChange, 'path' | 'previousPath'> =>
  samePath(now, then) ? { path: now } : { path: now, previousPath: then };
