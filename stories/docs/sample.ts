import type { Sample } from './code.js';
import { literal } from './literal.js';
import { elementOf } from './manifest.js';

/** Enough to keep a draft and to save. */
const EVENTS: ReadonlySet<string> = new Set(['pcsp-change', 'pcsp-submit']);

/**
 * What of a story stands in the code that is shown: what is not as it is anyhow, but for functions,
 * which only a host has.
 */
export function sampleOf(
  tag: string,
  args: Readonly<Record<string, unknown>>,
  inside: readonly string[] = [],
): Sample {
  const { members, events } = elementOf(tag);
  const isDefault = (key: string, value: unknown): boolean =>
    members.find(({ name }) => name === key)?.default === literal(value);
  const set = Object.entries(args).filter(
    ([key, value]) => value !== undefined && !holdsFunction(value) && !isDefault(key, value),
  );
  return {
    tag,
    properties: Object.fromEntries(set),
    events: events.map(({ name }) => name).filter((name) => EVENTS.has(name)),
    inside,
  };
}

const holdsFunction = (value: unknown): boolean =>
  typeof value === 'function' ||
  (typeof value === 'object' && value !== null && Object.values(value).some(holdsFunction));
