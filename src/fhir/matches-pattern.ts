import { isRecord } from '../json/json.js';

/** Whether a pattern is part of some JSON: its keys, and its list's entries in any place. */
export function matchesPattern(value: unknown, pattern: unknown): boolean {
  if (Array.isArray(pattern)) {
    return (
      Array.isArray(value) &&
      pattern.every((part) => value.some((entry) => matchesPattern(entry, part)))
    );
  }
  if (!isRecord(pattern)) return value === pattern;
  return (
    isRecord(value) &&
    Object.entries(pattern).every(
      ([key, part]) => Object.hasOwn(value, key) && matchesPattern(value[key], part),
    )
  );
}
