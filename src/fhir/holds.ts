import { isRecord } from '../validation/empty.js';

/** Whether a pattern is part of some JSON: its keys, and its list's entries in any place. */
export function holds(value: unknown, pattern: unknown): boolean {
  if (Array.isArray(pattern)) {
    return (
      Array.isArray(value) && pattern.every((part) => value.some((entry) => holds(entry, part)))
    );
  }
  if (!isRecord(pattern)) return value === pattern;
  return (
    isRecord(value) &&
    Object.entries(pattern).every(
      ([key, part]) => Object.hasOwn(value, key) && holds(value[key], part),
    )
  );
}
