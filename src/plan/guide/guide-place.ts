import { isRecord } from '../../json/json.js';
import type { Path } from '../../json/path.js';
import { childElement } from '../../model/element-at.js';
import type { Element } from '../../model/element.js';
import { planModel } from '../../standard/plan-model.js';

/**
 * Where somebody is in a guide: plain JSON, so that a host can keep it. A path names an entry by its
 * `id`, where it has one, so that it is found again wherever it stands.
 */
export interface GuidePlace {
  /** the question that is asked; without it, the list of all is shown */
  readonly question?: Path;
  /** questions that somebody put off */
  readonly later?: readonly Path[];
}

const entryId = (entry: unknown): string | undefined =>
  isRecord(entry) && typeof entry.id === 'string' && entry.id ? entry.id : undefined;

/** A path of a plan, with the id of each entry that has one in the place of its index. */
export function withIds(plan: unknown, path: Path): Path {
  let value = plan;
  return path.map((key) => {
    value = childOf(value, key);
    return typeof key === 'number' ? (entryId(value) ?? key) : key;
  });
}

/** The path that `withIds` was given; `undefined` where the plan has no such element, or entry any more. */
export function withIndexes(plan: unknown, path: unknown): Path | undefined {
  if (!Array.isArray(path) || !path.length) return undefined;
  let element: Element | undefined = planModel;
  let value = plan;
  const found: (string | number)[] = [];
  for (const key of path as unknown[]) {
    const step: unknown = element?.kind === 'list' ? indexIn(value, key) : key;
    if (typeof step !== 'string' && typeof step !== 'number') return undefined;
    element = element && childElement(element, step);
    if (!element) return undefined;
    found.push(step);
    value = childOf(value, step);
  }
  return found;
}

/** The index of an entry by its id, or by its index. */
function indexIn(entries: unknown, key: unknown): number | undefined {
  if (!Array.isArray(entries)) return undefined;
  const index =
    typeof key === 'string' ? entries.findIndex((entry) => entryId(entry) === key) : key;
  return typeof index === 'number' && Object.hasOwn(entries, index) ? index : undefined;
}

function childOf(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
